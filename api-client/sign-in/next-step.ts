import type { EnrolmentStage, MethodKind } from '../enrolment/enrolment.ts';
import type { NextStep } from './sign-in.ts';

/** What is known of a sign-in, of the account behind it and of the policies that apply; all that the order of steps depends on. */
export interface SignInFacts {
  readonly signIn: {
    readonly passwordProved: boolean;
    /** The right temporary password was typed after its 72 hours. */
    readonly lapsedPasswordProved: boolean;
    /** The link of a reset mail stands in for the password, until another one is chosen. */
    readonly resetLinkProved: boolean;
    /** The kinds of methods that were verified, or registered, in this sign-in. */
    readonly provedMethods: readonly MethodKind[];
    /** The screen of the wizard that the person is on; null outside it. */
    readonly enrolmentStage: EnrolmentStage | null;
    readonly chosenOrganisationId: string | null;
  };
  readonly account: {
    /** Why the password must be replaced before anything else opens. */
    readonly passwordDue: 'temporary' | 'expired' | null;
    readonly methods: readonly MethodKind[];
  };
  /** Those that the account may sign in for: with the right to, not blocked, invitation not lapsed. */
  readonly organisations: readonly {
    readonly id: string;
    readonly allowedMethods: readonly MethodKind[];
  }[];
  /** There are invitations, and every one of them has lapsed. */
  readonly onlyLapsedInvitations: boolean;
}

/** The step that is due, and the organisation that the sign-in is for as soon as that is settled. */
export interface Decision {
  readonly step: NextStep['step'];
  readonly stage?: EnrolmentStage;
  /** With `register`: the methods that may be registered; with `verify`: those of the account that do. */
  readonly methods?: readonly MethodKind[];
  readonly organisationId?: string;
}

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** Methods that every organisation allows; where they share none, those that any of them allows. */
function methodsAllowedBy(organisations: SignInFacts['organisations']): readonly MethodKind[] {
  const all = unique(organisations.flatMap((organisation) => organisation.allowedMethods));
  const shared = all.filter((kind) =>
    organisations.every(({ allowedMethods }) => allowedMethods.includes(kind)),
  );
  return shared.length > 0 ? shared : all;
}

/** The account's methods that any of the organisations allows; where none does, all of them: another is registered later. */
function methodsThatDo(
  methods: readonly MethodKind[],
  organisations: SignInFacts['organisations'],
): readonly MethodKind[] {
  const own = unique(methods);
  const doing = own.filter((kind) =>
    organisations.some(({ allowedMethods }) => allowedMethods.includes(kind)),
  );
  return doing.length > 0 ? doing : own;
}

/**
 * Decides the next step of a sign-in. Pure: the same facts give the same step, on every server and in the mocks.
 * The order is the guide's (G0.4, G0.6, G0.8); nothing a client sends is among the facts. A reset link takes the place of the
 * password and of nothing else: the second factor comes before the new password (ASVS 6.4.3).
 */
export function decideNextStep({
  signIn,
  account,
  organisations,
  onlyLapsedInvitations,
}: SignInFacts): Decision {
  if (signIn.lapsedPasswordProved) return { step: 'invitation-lapsed' };
  if (!signIn.passwordProved && !signIn.resetLinkProved) return { step: 'password' };

  if (signIn.enrolmentStage === 'done') return { step: 'register', stage: 'done' };
  if (account.methods.length > 0 && signIn.provedMethods.length === 0)
    return { step: 'verify', methods: methodsThatDo(account.methods, organisations) };
  if (organisations.length === 0)
    return { step: onlyLapsedInvitations ? 'invitation-lapsed' : 'no-organisation' };
  if (account.methods.length === 0) return register(signIn.enrolmentStage, methodsAllowedBy(organisations));
  if (signIn.resetLinkProved) return { step: 'reset-password' };
  if (account.passwordDue) return { step: 'change-password' };

  const only = organisations.length === 1 ? organisations[0] : undefined;
  const chosen = organisations.find(({ id }) => id === signIn.chosenOrganisationId) ?? only;
  if (!chosen) return { step: 'choose-organisation' };

  const sufficing = chosen.allowedMethods.filter((kind) => account.methods.includes(kind));
  if (sufficing.length === 0)
    return { ...register(signIn.enrolmentStage, chosen.allowedMethods), organisationId: chosen.id };
  // What was proved so far is a method that this organisation does not take.
  if (!sufficing.some((kind) => signIn.provedMethods.includes(kind)))
    return { step: 'verify', methods: sufficing, organisationId: chosen.id };
  return { step: 'signed-in', organisationId: chosen.id };
}

const register = (stage: EnrolmentStage | null, methods: readonly MethodKind[]): Decision => ({
  step: 'register',
  stage: stage ?? 'get-app',
  methods,
});
