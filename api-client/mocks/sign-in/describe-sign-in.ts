import { createTotpKey, totpUri } from '../../enrolment/totp.ts';
import type { Operation } from '../../operation.ts';
import {
  describeMoreInformation,
  describeStaying,
  registrationOf,
} from '../../sign-in/describe-policy-step.ts';
import { type DueRegistration, shownRegistration } from '../../sign-in/due-registration.ts';
import type { Decision } from '../../sign-in/next-step.ts';
import { registrationBeginsWith } from '../../sign-in/registration-begins-with.ts';
import { stateOfResetCode } from '../../sign-in/reset-code.ts';
import type { NextStep, SignIn } from '../../sign-in/sign-in.ts';
import { describeApproval, describePairing } from '../authenticator/describe-progress.ts';
import { endPairing } from '../authenticator/end-pairing.ts';
import type { MockCall } from '../mock-handler.ts';
import { describeChoice } from '../organisations/describe-choice.ts';
import { describeNoOrganisation } from '../organisations/describe-no-organisation.ts';
import { describePhoneProgress, knownPhone, phoneOf } from '../phone/phone-codes.ts';
import { defaultMethodOf, ownMethod, shownMethod } from './default-method.ts';
import { guesserOf } from './guesser.ts';
import type { SignInState } from './sign-in-state.ts';

type Surroundings = Pick<MockCall<Operation>, 'model' | 'now' | 'cookies'>;

/** The registration that is under way, or one that begins: the first one, or in the place of one that is no longer allowed. */
function enrolmentOf({ model, now }: Surroundings, state: SignInState, due: DueRegistration) {
  const { signIn, enrolment } = state;
  const isAllowed = enrolment && (enrolment.stage === 'done' || due.methods.includes(enrolment.kind));
  if (isAllowed) return enrolment;
  const begins = registrationBeginsWith(due, knownPhone(state) !== undefined);
  if (!begins) throw new Error('only what is allowed is registered');
  if (enrolment) endPairing(model, signIn.id, 'cancelled', now);
  const key = begins.kind === 'totp' ? createTotpKey() : null;
  const begun = { signInId: signIn.id, ...begins, key };
  model.enrolments = [...model.enrolments.filter(({ signInId }) => signInId !== signIn.id), begun];
  return begun;
}

function describeRegistration(
  surroundings: Surroundings,
  state: SignInState,
  due: DueRegistration,
): NextStep {
  const { model, now } = surroundings;
  const { signIn, methods, facts } = state;
  const begun = enrolmentOf(surroundings, state, due);
  const email = model.signInNames.find(
    (each) => each.accountId === signIn.accountId && each.kind === 'email',
  );
  const shared = {
    step: 'register' as const,
    method: begun.kind,
    ...shownRegistration(due),
    methods: [...new Set([...due.methods, begun.kind])],
    issuer: model.settings.brand.name,
    label: email?.name ?? signIn.signInName,
    passwordDue: facts.account.passwordDue !== null || facts.signIn.resetLinkProved,
  };
  if (begun.stage === 'done') {
    const first = defaultMethodOf(model, signIn.accountId, methods);
    if (!first) throw new Error('a registration that is done has a method');
    return { ...shared, stage: 'done', defaultMethod: ownMethod(first), registered: methods.map(ownMethod) };
  }
  if (begun.kind === 'app')
    return { ...shared, stage: begun.stage, pairing: describePairing(model, signIn, now) };
  if (begun.kind === 'phone')
    return { ...shared, stage: begun.stage, phone: describePhoneProgress(model, state, null, now) };
  if (begun.stage !== 'scan' || begun.key === null) return { ...shared, stage: begun.stage };
  return { ...shared, stage: 'scan', key: begun.key, uri: totpUri(begun.key, shared) };
}

function describeLapsed({ now }: Surroundings, { signIn, lapsed, password }: SignInState): NextStep {
  const latest = lapsed.map(({ lapsesAt }) => lapsesAt).filter((at) => at !== null);
  const ofPassword = password?.kind === 'temporary' ? password.expiresAt : null;
  const ofInvitations = latest.sort((one, other) => one.getTime() - other.getTime()).at(-1);
  return {
    step: 'invitation-lapsed',
    lapsedAt: (ofPassword ?? ofInvitations ?? now).toISOString(),
    organisations: lapsed.map(({ organisationName }) => organisationName),
    requested: signIn.invitationRequestedAt !== null,
  };
}

function describeNext(surroundings: Surroundings, state: SignInState, decision: Decision): NextStep {
  switch (decision.step) {
    case 'register':
      return describeRegistration(surroundings, state, registrationOf(decision));
    case 'more-information':
      return describeMoreInformation(state.open, decision);
    case 'stay-signed-in':
      return describeStaying(state.open, decision, {
        facts: state.facts,
        methodProvedAt: state.signIn.methodProvedAt,
      });
    case 'invitation-lapsed':
      return describeLapsed(surroundings, state);
    case 'choose-organisation':
      return describeChoice(surroundings.model, state);
    case 'no-organisation':
      return describeNoOrganisation(surroundings.model, state.signIn, state.facts.now);
    case 'change-password':
      return { step: 'change-password', reason: state.facts.account.passwordDue ?? 'expired' };
    case 'reset-password': {
      const { signIn, methods } = state;
      const endsRegistration =
        methods.length > 0 && methods.every(({ createdAt }) => createdAt >= signIn.createdAt);
      return { step: 'reset-password', endsRegistration };
    }
    case 'reset-code':
      return {
        step: 'reset-code',
        state: state.reset ? stateOfResetCode(state.reset, surroundings.now) : 'used',
      };
    case 'verify': {
      const kinds = decision.methods ?? [];
      const doing = state.methods.filter(({ kind }) => kinds.includes(kind));
      const { model, now } = surroundings;
      const first = defaultMethodOf(model, state.signIn.accountId, doing);
      if (!first) throw new Error('there is nothing to verify with');
      const method = shownMethod(first);
      const methods = doing.map(shownMethod);
      const ownPhone = kinds.includes('phone') && phoneOf(state);
      const phone = ownPhone && { phone: describePhoneProgress(model, state, ownPhone, now) };
      if (!kinds.includes('app')) return { step: 'verify', method, methods, ...phone };
      const isKnown = guesserOf(surroundings, state.signIn).knownBrowser !== null;
      const approval = describeApproval(model, state.signIn, now, isKnown);
      return { step: 'verify', method, methods, ...phone, approval };
    }
    default:
      return { step: decision.step };
  }
}

/** What the browser is told of a sign-in: the step that is due, with what its screen needs. */
export const describeSignIn = (
  surroundings: Surroundings,
  state: SignInState,
  decision: Decision,
): SignIn => ({
  signInName: state.signIn.signInName,
  expiresAt: state.signIn.expiresAt.toISOString(),
  next: describeNext(surroundings, state, decision),
});
