import type { MethodKind } from '../../api-client/enrolment/enrolment.ts';
import type { Operation } from '../../api-client/operation.ts';
import {
  describeMoreInformation,
  describeStaying,
  registrationOf,
} from '../../api-client/sign-in/describe-policy-step.ts';
import { type Decision, decideNextStep } from '../../api-client/sign-in/next-step.ts';
import { stateOfResetCode } from '../../api-client/sign-in/reset-code.ts';
import type { NextStep, SignIn } from '../../api-client/sign-in/sign-in.ts';
import { describeApproval } from '../authenticator/describe-progress.ts';
import type { Transaction } from '../db/database.ts';
import { describeRegistration } from '../enrolment/describe-registration.ts';
import type { Call } from '../http/handler.ts';
import { describeChoice } from '../organisations/describe-choice.ts';
import { describeNoOrganisation } from '../organisations/describe-no-organisation.ts';
import { describePhoneProgress } from '../phone/describe-phone-progress.ts';
import { defaultMethodOf, shownMethod } from './default-method.ts';
import { guesserOf } from './guesser.ts';
import type { SignInState } from './sign-in-queries.ts';

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
  methods.length > 0 && methods.every(({ createdAt }) => createdAt >= row.createdAt);

type DescribeCall = Pick<Call<Operation>, 'services' | 'cookies' | 'client'>;

async function describeVerification(
  tx: Transaction,
  call: DescribeCall,
  state: SignInState,
  kinds: readonly MethodKind[],
): Promise<NextStep> {
  const { row, methods } = state;
  const doing = methods.filter(({ kind }) => kinds.includes(kind));
  const first = row.accountId ? await defaultMethodOf(tx, row.accountId, doing) : undefined;
  if (!first) throw new Error('there is nothing to verify with');
  const phone = kinds.includes('phone') && {
    phone: await describePhoneProgress(tx, call.services, state, 'verification'),
  };
  const shown = {
    step: 'verify',
    method: shownMethod(first),
    methods: doing.map(shownMethod),
    ...phone,
  } as const;
  if (!kinds.includes('app')) return shown;
  const isKnownBrowser = (await guesserOf(tx, call, row)).knownBrowser !== null;
  const approval = await describeApproval(tx, call.services, row, { triedDeviceId: null, isKnownBrowser });
  return { ...shown, approval };
}

async function describeNext(
  tx: Transaction,
  call: DescribeCall,
  state: SignInState,
  decision: Decision,
): Promise<NextStep> {
  const { services } = call;
  switch (decision.step) {
    case 'register':
      return describeRegistration(tx, services, state, registrationOf(decision));
    case 'more-information':
      return describeMoreInformation(state.open, decision);
    case 'stay-signed-in':
      return describeStaying(state.open, decision, {
        facts: state.facts,
        methodProvedAt: state.row.methodProvedAt,
      });
    case 'invitation-lapsed':
      return describeLapsed(state, services.now());
    case 'choose-organisation':
      return describeChoice(tx, services, state.open);
    case 'no-organisation':
      return describeNoOrganisation(tx, state.row, services.now());
    case 'change-password':
      return { step: 'change-password', reason: state.facts.account.passwordDue ?? 'expired' };
    case 'reset-password':
      return { step: 'reset-password', endsRegistration: registeredHere(state) };
    case 'reset-code':
      return {
        step: 'reset-code',
        state: state.reset ? stateOfResetCode(state.reset, services.now()) : 'used',
      };
    case 'verify':
      return describeVerification(tx, call, state, decision.methods ?? []);
    default:
      return { step: decision.step };
  }
}

/** What the browser is told of a sign-in: the step that is due, with what its screen needs. */
export async function describeSignIn(
  tx: Transaction,
  call: DescribeCall,
  state: SignInState,
  decision: Decision = decideNextStep(state.facts),
): Promise<SignIn> {
  return {
    signInName: state.row.signInName,
    expiresAt: state.row.expiresAt.toISOString(),
    next: await describeNext(tx, call, state, decision),
  };
}
