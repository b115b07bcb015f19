import type { StoredAccess } from '../contacts/access-state.ts';
import type { EnrolmentStage, MethodKind } from '../enrolment/enrolment.ts';
import type { SignInFacts } from './next-step.ts';

/** An organisation in which a person is a contact with the right to sign in, and not blocked. */
export interface MembershipRecord {
  readonly organisationId: string;
  readonly access: StoredAccess;
  /** When the open invitation lapses; null where there is none. */
  readonly lapsesAt: Date | null;
  readonly allowedMethods: readonly MethodKind[];
}

/** What is known of an account's password, besides the password. */
export interface PasswordRecord {
  readonly kind: 'temporary' | 'own';
  readonly setAt: Date;
  readonly expiresAt: Date | null;
}

interface SignInRecords<Membership extends MembershipRecord> {
  readonly signIn: {
    readonly createdAt: Date;
    readonly passwordProvedAt: Date | null;
    readonly lapsedPasswordProvedAt: Date | null;
    readonly resetLinkProvedAt: Date | null;
    readonly provedMethods: readonly MethodKind[];
    readonly chosenOrganisationId: string | null;
  };
  readonly memberships: readonly Membership[];
  readonly password: PasswordRecord | undefined;
  readonly methods: readonly { readonly kind: MethodKind }[];
  readonly enrolmentStage: EnrolmentStage | null;
}

/** Whether a membership lets its person in at a moment: in use, or with an invitation that has not lapsed by then. */
export const isOpen = ({ access, lapsesAt }: MembershipRecord, at: Date): boolean =>
  access === 'active' || (lapsesAt !== null && lapsesAt > at);

/** What was proved is the password that the account has now: with another one, it has to be proved again. */
const isOf = (password: PasswordRecord | undefined, provedAt: Date | null): boolean =>
  password !== undefined && provedAt !== null && provedAt >= password.setAt;

/** A temporary password works for 72 hours at most (G0.3). */
export const hasLapsed = ({ kind, expiresAt }: PasswordRecord, now: Date): boolean =>
  kind === 'temporary' && expiresAt !== null && expiresAt <= now;

function passwordDue(password: PasswordRecord | undefined, now: Date) {
  if (password?.kind === 'temporary') return 'temporary';
  return password?.expiresAt && password.expiresAt <= now ? 'expired' : null;
}

/**
 * Gives the facts of a sign-in out of what is recorded of it and of its account, with the organisations that are open to the
 * person and those whose invitation has lapsed. The 72 hours of G0.3 are checked with the password: a sign-in that began in
 * time may be finished (architecture: the sign-in).
 */
export function factsOf<Membership extends MembershipRecord>(
  { signIn, memberships, password, methods, enrolmentStage }: SignInRecords<Membership>,
  now: Date,
): { facts: SignInFacts; open: Membership[]; lapsed: Membership[] } {
  const invitedBy = signIn.passwordProvedAt ? signIn.createdAt : now;
  const open = memberships.filter((membership) => isOpen(membership, invitedBy));
  const lapsed = memberships.filter(
    (membership) => membership.lapsesAt !== null && !isOpen(membership, invitedBy),
  );
  return {
    open,
    lapsed,
    facts: {
      signIn: {
        passwordProved: isOf(password, signIn.passwordProvedAt),
        lapsedPasswordProved: isOf(password, signIn.lapsedPasswordProvedAt),
        // Until another password is chosen in this sign-in, which proves that one.
        resetLinkProved: signIn.resetLinkProvedAt !== null && signIn.passwordProvedAt === null,
        provedMethods: signIn.provedMethods,
        enrolmentStage,
        chosenOrganisationId: signIn.chosenOrganisationId,
      },
      account: { passwordDue: passwordDue(password, now), methods: methods.map(({ kind }) => kind) },
      organisations: open.map(({ organisationId, allowedMethods }) => ({
        id: organisationId,
        allowedMethods,
      })),
      onlyLapsedInvitations: open.length === 0 && lapsed.length > 0,
    },
  };
}
