import { totpUri } from '../../api-client/enrolment/totp.ts';
import { type Decision, decideNextStep } from '../../api-client/sign-in/next-step.ts';
import type { NextStep, SignIn } from '../../api-client/sign-in/sign-in.ts';
import type { Transaction } from '../db/database.ts';
import { beginEnrolment, openEnrolmentKey } from '../enrolment/enrolment-queries.ts';
import { describeChoice } from '../organisations/describe-choice.ts';
import { describeNoOrganisation } from '../organisations/describe-no-organisation.ts';
import type { Services } from '../services.ts';
import { findAccount, type SignInState } from './sign-in-queries.ts';

async function describeRegistration(
  tx: Transaction,
  services: Services,
  state: SignInState,
): Promise<NextStep> {
  const { row, methods } = state;
  if (!row.accountId) throw new Error('nobody can register without an account');
  const enrolment =
    state.enrolment ?? (await beginEnrolment(tx, services.sealer, row.id, row.accountId, services.now()));
  const account = await findAccount(tx, row.accountId);
  const shared = {
    step: 'register',
    method: enrolment.kind,
    issuer: services.config.brand.name,
    label: account?.email ?? row.signInName,
    passwordDue: state.facts.account.passwordDue !== null || state.facts.signIn.resetLinkProved,
  } as const;
  if (enrolment.stage === 'done') {
    const [first] = methods;
    if (!first) throw new Error('a registration that is done has a method');
    return { ...shared, stage: 'done', defaultMethod: { kind: first.kind, name: first.name } };
  }
  if (enrolment.stage !== 'scan') return { ...shared, stage: enrolment.stage };
  const key = openEnrolmentKey(enrolment, services.sealer);
  return { ...shared, stage: 'scan', key, uri: totpUri(key, shared) };
}

function describeLapsed({ row, lapsed, password }: SignInState, now: Date): NextStep {
  const latest = lapsed.map(({ lapsesAt }) => lapsesAt).filter((at) => at !== null);
  const lapsedAt =
    password?.kind === 'temporary' && password.expiresAt ? password.expiresAt : (latest.sort().at(-1) ?? now);
  return {
    step: 'invitation-lapsed',
    lapsedAt: lapsedAt.toISOString(),
    organisations: lapsed.map(({ organisationName }) => organisationName),
    requested: row.invitationRequestedAt !== null,
  };
}

const registeredHere = ({ row, methods }: SignInState): boolean =>
  methods.every(({ createdAt }) => createdAt >= row.createdAt);

async function describeNext(
  tx: Transaction,
  services: Services,
  state: SignInState,
  decision: Decision,
): Promise<NextStep> {
  switch (decision.step) {
    case 'register':
      return describeRegistration(tx, services, state);
    case 'invitation-lapsed':
      return describeLapsed(state, services.now());
    case 'choose-organisation':
      return describeChoice(tx, services, state.open);
    case 'no-organisation':
      return describeNoOrganisation(tx, state.row);
    case 'change-password':
      return { step: 'change-password', reason: state.facts.account.passwordDue ?? 'expired' };
    case 'reset-password':
      return { step: 'reset-password', endsRegistration: registeredHere(state) };
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
export async function describeSignIn(
  tx: Transaction,
  services: Services,
  state: SignInState,
  decision: Decision = decideNextStep(state.facts),
): Promise<SignIn> {
  return {
    signInName: state.row.signInName,
    expiresAt: state.row.expiresAt.toISOString(),
    next: await describeNext(tx, services, state, decision),
  };
}
