import { createTotpKey, totpUri } from '../../enrolment/totp.ts';
import type { Decision } from '../../sign-in/next-step.ts';
import type { NextStep, SignIn } from '../../sign-in/sign-in.ts';
import type { Model } from '../model/model.ts';
import { describeChoice } from '../organisations/describe-choice.ts';
import { describeNoOrganisation } from '../organisations/describe-no-organisation.ts';
import type { SignInState } from './sign-in-state.ts';

interface Surroundings {
  readonly model: Model;
  readonly now: Date;
}

function describeRegistration({ model }: Surroundings, { signIn, enrolment, methods, facts }: SignInState) {
  const begun =
    enrolment ?? ({ signInId: signIn.id, kind: 'totp', stage: 'get-app', key: createTotpKey() } as const);
  if (!enrolment) model.enrolments.push(begun);
  const email = model.signInNames.find(
    (each) => each.accountId === signIn.accountId && each.kind === 'email',
  );
  const shared = {
    step: 'register',
    method: begun.kind,
    issuer: model.settings.brand.name,
    label: email?.name ?? signIn.signInName,
    passwordDue: facts.account.passwordDue !== null || facts.signIn.resetLinkProved,
  } as const;
  if (begun.stage === 'done') {
    const [first] = methods;
    if (!first) throw new Error('a registration that is done has a method');
    return { ...shared, stage: 'done', defaultMethod: { kind: first.kind, name: first.name } } as const;
  }
  if (begun.stage !== 'scan') return { ...shared, stage: begun.stage };
  return { ...shared, stage: 'scan', key: begun.key, uri: totpUri(begun.key, shared) } as const;
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
      return describeRegistration(surroundings, state);
    case 'invitation-lapsed':
      return describeLapsed(surroundings, state);
    case 'choose-organisation':
      return describeChoice(surroundings.model, state);
    case 'no-organisation':
      return describeNoOrganisation(surroundings.model, state.signIn);
    case 'change-password':
      return { step: 'change-password', reason: state.facts.account.passwordDue ?? 'expired' };
    case 'reset-password': {
      const { signIn, methods } = state;
      const endsRegistration = methods.every(({ createdAt }) => createdAt >= signIn.createdAt);
      return { step: 'reset-password', endsRegistration };
    }
    case 'verify': {
      const [method] = state.methods;
      if (!method) throw new Error('there is nothing to verify with');
      return { step: 'verify', method: { kind: method.kind, name: method.name } };
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
