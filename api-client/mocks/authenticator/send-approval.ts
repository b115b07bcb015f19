import { v7 as uuidv7 } from 'uuid';
import {
  approvalLastsFor,
  approvalNumber,
  approvalPause,
  approvalsPerSignIn,
} from '../../authenticator/approval-rules.ts';
import type { Operations } from '../../operations.ts';
import { Refusal } from '../../refusal.ts';
import { decideNextStep } from '../../sign-in/next-step.ts';
import type { MockHandler } from '../mock-handler.ts';
import type { Model, ModelApproval } from '../model/model.ts';
import { guesserOf } from '../sign-in/guesser.ts';
import type { SignInState } from '../sign-in/sign-in-state.ts';
import { advance, type SignInCall, withSignIn } from '../sign-in/within-sign-in.ts';
import { random } from './chance.ts';
import { failuresOf } from './describe-progress.ts';

/** Notes which requests have lapsed by now. */
export function endLapsedApprovals(model: Model, now: Date): void {
  for (const request of model.approvals) {
    if (request.endedAt || request.expiresAt > now) continue;
    request.endedAt = request.expiresAt;
    request.outcome = 'lapsed';
  }
}

function aimOf(model: Model, { signIn, enrolment, facts, open }: SignInState) {
  const { step, methods, organisationId } = decideNextStep(facts);
  const organisations = open
    .filter((each) => !organisationId || each.organisationId === organisationId)
    .map(({ organisationName }) => organisationName);
  if (!methods?.includes('app')) return undefined;
  if (step === 'verify') return { purpose: 'sign-in', deviceId: null, organisations } as const;
  const phone = model.devices.find((each) => each.signInId === signIn.id && !each.methodId);
  if (enrolment?.stage === 'done' || !phone) return undefined;
  return { purpose: 'pairing', deviceId: phone.id, organisations } as const;
}

function refuseTooSoon(call: SignInCall, { signIn }: SignInState, isKnown: boolean): Refusal | undefined {
  const { model, now } = call;
  if (model.approvals.filter((each) => each.signInId === signIn.id).length >= approvalsPerSignIn) {
    signIn.endedAt = now;
    return new Refusal('sign_in_ended');
  }
  const pause = approvalPause(failuresOf(model, signIn.accountId), isKnown, now);
  return pause > 0 ? new Refusal('approval_paused', { retryAfter: pause }) : undefined;
}

export const sendApproval: MockHandler<Operations['sendApproval']> = (call) =>
  withSignIn(call, null, (state) => {
    const { model, now, cookies } = call;
    const { signIn } = state;
    const aim = aimOf(model, state);
    const { accountId } = signIn;
    if (!aim || !accountId) throw new Refusal('step_not_due');
    endLapsedApprovals(model, now);
    const open = model.approvals.find((each) => each.accountId === accountId && !each.endedAt);
    if (open && open.signInId !== signIn.id) throw new Refusal('approval_open_elsewhere');
    if (open) return advance(call, state);
    const fromKnownBrowser = guesserOf({ model, cookies }, signIn).knownBrowser !== null;
    const refusal = refuseTooSoon(call, state, fromKnownBrowser || aim.purpose === 'pairing');
    if (refusal) return refusal;
    const request: ModelApproval = {
      id: uuidv7(),
      accountId,
      signInId: signIn.id,
      ...aim,
      nonce: crypto.randomUUID(),
      number: approvalNumber(random),
      fromKnownBrowser,
      createdAt: now,
      expiresAt: new Date(now.getTime() + approvalLastsFor),
      endedAt: null,
      outcome: null,
    };
    model.approvals.push(request);
    return advance(call, state);
  });
