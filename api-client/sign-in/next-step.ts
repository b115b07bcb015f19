import type { EnrolmentStage, MethodKind } from '../enrolment/enrolment.ts';
import { type DueRegistration, finishedRegistration, registrationDue } from './due-registration.ts';
import { provedMethods } from './proved-methods.ts';
import type { NextStep } from './sign-in.ts';
import type { OrganisationFacts, SignInFacts } from './sign-in-facts.ts';
import { mayStaySignedIn } from './staying.ts';
import { isVerificationWaived } from './waivers.ts';

/** The step that is due, and the organisation that the sign-in is for as soon as that is settled. */
export interface Decision {
  readonly step: NextStep['step'];
  readonly stage?: EnrolmentStage;
  /** With `register`: the methods that may be registered, the recommended one first; with `verify`: those of the account that do. */
  readonly methods?: readonly MethodKind[];
  /** With `register` and `more-information`: what is asked for, and how far it is. */
  readonly registration?: DueRegistration;
  readonly organisationId?: string;
}

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

const isAllowedBy = (organisations: readonly OrganisationFacts[], kind: MethodKind): boolean =>
  organisations.some(({ policy }) => policy.allowedMethods.includes(kind));

/** The organisation that the sign-in is for: the one that was chosen, or the only one. */
function knownOrganisation({ organisations, signIn }: SignInFacts): OrganisationFacts | undefined {
  const only = organisations.length === 1 ? organisations[0] : undefined;
  return organisations.find(({ id }) => id === signIn.chosenOrganisationId) ?? only;
}

/**
 * The account's methods with which it has to be verified now; none where that was done, or is waived. Before the organisation is
 * known any one of the account's methods is enough, after that one that the organisation allows. `isAsked`: whatever is waived.
 */
function methodsToVerify(
  facts: SignInFacts,
  known: OrganisationFacts | undefined,
  { isAsked = false } = {},
): readonly MethodKind[] {
  const concerned = known ? [known] : facts.organisations;
  const own = unique(facts.account.methods);
  const doing = own.filter((kind) => isAllowedBy(concerned, kind));
  const proved = provedMethods(facts);
  const isDone = known && doing.length > 0 ? doing.some((kind) => proved.includes(kind)) : proved.length > 0;
  if (isDone || (!isAsked && isVerificationWaived(facts, concerned))) return [];
  return doing.length > 0 ? doing : own;
}

/** What a registration that is due needs next: an explanation, a proof of a method that is there already, or the wizard. */
function stepOfRegistration(
  facts: SignInFacts,
  known: OrganisationFacts | undefined,
  registration: DueRegistration,
): Decision {
  const { signIn } = facts;
  const about = { registration, ...(known && { organisationId: known.id }) };
  if (registration.isExplained && !signIn.moreInformationSeen && !signIn.enrolment)
    return { step: 'more-information', ...about };
  const toVerify = methodsToVerify(facts, known, { isAsked: true });
  if (toVerify.length > 0 && provedMethods(facts).length === 0)
    return { step: 'verify', methods: toVerify, ...(known && { organisationId: known.id }) };
  const stage = signIn.enrolment?.stage ?? registration.firstStage;
  return { step: 'register', stage, methods: registration.methods, ...about };
}

/**
 * Whether the code is due that an administrator read out after the methods were reset: until there is a method again it comes
 * before whatever a second factor would have guarded, a registration and what a reset link opens (ASVS 6.4.4).
 */
function isResetCodeDue({ signIn, account }: SignInFacts, registration: DueRegistration | null): boolean {
  const isAwaited = account.isReset && account.methods.length === 0 && !signIn.resetCodeProved;
  return isAwaited && (registration !== null || signIn.resetLinkProved);
}

/** What is left once the organisation is known and has all it needs. */
function stepOfEntering(facts: SignInFacts, { id, policy }: OrganisationFacts): Decision {
  const isAnswered = facts.signIn.staySignedInAnswered || facts.device.keptAnswer !== null;
  if (!isAnswered && mayStaySignedIn(facts, policy)) return { step: 'stay-signed-in', organisationId: id };
  return { step: 'signed-in', organisationId: id };
}

/**
 * Decides the next step of a sign-in. Pure: the same facts give the same step, on every server and in the mocks.
 * The order is the guides' (G0.4, G0.6, G0.8, G2.2, G2.3, G4.6); nothing a client sends is among the facts. What organisations ask
 * is decided in two places (architecture: the sign-in): before one of several is chosen, and for the one that the sign-in is for.
 * A reset link takes the place of the password and of nothing else: the second factor comes before the new password (ASVS 6.4.3).
 */
export function decideNextStep(facts: SignInFacts): Decision {
  const { signIn, account, organisations } = facts;
  if (signIn.lapsedPasswordProved) return { step: 'invitation-lapsed' };
  if (!signIn.passwordProved && !signIn.resetLinkProved) return { step: 'password' };

  const known = knownOrganisation(facts);
  if (signIn.enrolment?.stage === 'done') {
    const registration = finishedRegistration(facts, known, signIn.enrolment.method);
    return { step: 'register', stage: 'done', methods: registration.methods, registration };
  }
  const toVerify = methodsToVerify(facts, known);
  if (toVerify.length > 0)
    return { step: 'verify', methods: toVerify, ...(known && { organisationId: known.id }) };
  if (organisations.length === 0)
    return { step: facts.onlyLapsedInvitations ? 'invitation-lapsed' : 'no-organisation' };

  const registration = registrationDue(facts, known);
  if (isResetCodeDue(facts, registration))
    return { step: 'reset-code', ...(known && { organisationId: known.id }) };
  if (registration) return stepOfRegistration(facts, known, registration);
  if (signIn.resetLinkProved) return { step: 'reset-password' };
  if (account.passwordDue) return { step: 'change-password' };
  return known ? stepOfEntering(facts, known) : { step: 'choose-organisation' };
}
