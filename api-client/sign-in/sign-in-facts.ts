import type { StoredAccess } from '../contacts/access-state.ts';
import type { EnrolmentStage, MethodKind } from '../enrolment/enrolment.ts';
import type { Policy } from '../policies/policy.ts';
import { isInNetworks } from '../policies/trusted-networks.ts';

/** An organisation that somebody may sign in for, and what it asks. */
export interface OrganisationFacts {
  readonly id: string;
  readonly policy: Policy;
  /** The client is in a network where it asks for no second factor (G2.7). */
  readonly isTrustedNetwork: boolean;
}

/** What is known of a sign-in, of the account behind it and of the policies that apply; all that the order of steps depends on. */
export interface SignInFacts {
  readonly now: Date;
  readonly signIn: {
    readonly passwordProved: boolean;
    /** The right temporary password was typed after its 72 hours. */
    readonly lapsedPasswordProved: boolean;
    /** The link of a reset mail stands in for the password, until another one is chosen. */
    readonly resetLinkProved: boolean;
    /** The kinds of methods that were verified, or registered, in this sign-in. */
    readonly provedMethods: readonly MethodKind[];
    /** The method that is being registered, and the screen of the wizard that the person is on; null outside it. */
    readonly enrolment: { readonly method: MethodKind; readonly stage: EnrolmentStage } | null;
    readonly chosenOrganisationId: string | null;
    /** The person went on from the screen that says that more information is required (G2.2). */
    readonly moreInformationSeen: boolean;
    /** "Later", where that may be said (G4.9). */
    readonly postponed: boolean;
    /** The code that an administrator read out was proved, for the reset that counts. */
    readonly resetCodeProved: boolean;
    /** The person came to register a method, and has not done so yet (G2.1). */
    readonly wantsToRegister: boolean;
    /** "Stay signed in?" was answered (G4.6). */
    readonly staySignedInAnswered: boolean;
  };
  readonly account: {
    /** Why the password must be replaced before anything else opens. */
    readonly passwordDue: 'temporary' | 'expired' | null;
    readonly methods: readonly MethodKind[];
    /** An administrator reset the methods: as long as there is none, a code stands in for them (architecture: tenancy). */
    readonly isReset: boolean;
  };
  /** Those that the account may sign in for: with the right to, not blocked, invitation not lapsed. */
  readonly organisations: readonly OrganisationFacts[];
  /** There are invitations, and every one of them has lapsed. */
  readonly onlyLapsedInvitations: boolean;
  readonly device: {
    /** Since when the browser is trusted with this account: it waives a second factor, never a password or a registration. */
    readonly rememberedSince: Date | null;
    /** What "Stay signed in?" was answered with "don't show this again"; null where it is asked. */
    readonly keptAnswer: boolean | null;
  };
}

/** A browser of which nothing is remembered. */
export const unknownDevice: SignInFacts['device'] = { rememberedSince: null, keptAnswer: null };

/** Where a request of a sign-in comes from. */
export interface Origin {
  /** The client's address; null where it cannot be known. */
  readonly address: string | null;
  readonly device: SignInFacts['device'];
}

/** An organisation in which a person is a contact with the right to sign in, and not blocked. */
export interface MembershipRecord {
  readonly organisationId: string;
  readonly access: StoredAccess;
  /** When the open invitation lapses; null where there is none. */
  readonly lapsesAt: Date | null;
  readonly policy: Policy;
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
    readonly moreInformationSeenAt: Date | null;
    readonly postponedAt: Date | null;
    readonly wantsToRegister: boolean;
    readonly staysSignedIn: boolean | null;
    readonly provedResetId: string | null;
  };
  readonly memberships: readonly Membership[];
  readonly password: PasswordRecord | undefined;
  readonly methods: readonly { readonly kind: MethodKind }[];
  readonly enrolment: { readonly kind: MethodKind; readonly stage: EnrolmentStage } | null | undefined;
  /** The last time that an administrator reset the account's methods. */
  readonly reset: { readonly id: string } | undefined;
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
 * person and those whose invitation has lapsed. `origin`: of the request, so that a waiver holds here and now only. The 72 hours of G0.3 are checked with the password: a sign-in that began in
 * time may be finished (architecture: the sign-in).
 */
export function factsOf<Membership extends MembershipRecord>(
  { signIn, memberships, password, methods, enrolment, reset }: SignInRecords<Membership>,
  { address, device }: Origin,
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
      now,
      signIn: {
        passwordProved: isOf(password, signIn.passwordProvedAt),
        lapsedPasswordProved: isOf(password, signIn.lapsedPasswordProvedAt),
        // Until another password is chosen in this sign-in, which proves that one.
        resetLinkProved: signIn.resetLinkProvedAt !== null && signIn.passwordProvedAt === null,
        provedMethods: signIn.provedMethods,
        enrolment: enrolment ? { method: enrolment.kind, stage: enrolment.stage } : null,
        chosenOrganisationId: signIn.chosenOrganisationId,
        moreInformationSeen: signIn.moreInformationSeenAt !== null,
        postponed: signIn.postponedAt !== null,
        resetCodeProved: reset !== undefined && signIn.provedResetId === reset.id,
        wantsToRegister: signIn.wantsToRegister,
        staySignedInAnswered: signIn.staysSignedIn !== null,
      },
      account: {
        passwordDue: passwordDue(password, now),
        methods: methods.map(({ kind }) => kind),
        isReset: reset !== undefined,
      },
      organisations: open.map(({ organisationId, policy }) => ({
        id: organisationId,
        policy,
        isTrustedNetwork: isInNetworks(policy.trustedNetworks, address),
      })),
      device,
      onlyLapsedInvitations: open.length === 0 && lapsed.length > 0,
    },
  };
}
