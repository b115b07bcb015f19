import { v7 as uuidv7 } from 'uuid';
import { approvalReportableFor } from '../../authenticator/approval-rules.ts';
import type { DeniedRequest } from '../../enrolment-board/get-enrolment-board.ts';
import type { Operations } from '../../operations.ts';
import { Refusal } from '../../refusal.ts';
import { tellMethodChanged, tellSignInReported } from '../messages/send-security-mail.ts';
import type { MockCall, MockHandler } from '../mock-handler.ts';
import type { Model, ModelApproval, ModelDevice } from '../model/model.ts';
import { recordEvent } from '../model/record-event.ts';
import { endDevicesOf } from '../sign-in/remembered-devices.ts';
import { membershipsOf } from '../sign-in/sign-in-state.ts';
import { emailOf, ownDevice } from './own-device.ts';
import { endLapsedApprovals } from './send-approval.ts';

const isFor = (device: ModelDevice, { accountId, purpose, deviceId }: ModelApproval): boolean =>
  accountId === device.accountId &&
  (deviceId === device.id || (purpose === 'sign-in' && device.methodId !== null));

/** The open requests that a phone may answer, of sign-ins that are under way. */
export const openApprovals = (model: Model, device: ModelDevice, now: Date): ModelApproval[] =>
  model.approvals.filter((request) => {
    const signIn = model.signIns.find(({ id }) => id === request.signInId);
    return isFor(device, request) && !request.endedAt && request.expiresAt > now && !signIn?.endedAt;
  });

export const listApprovals: MockHandler<Operations['listApprovals']> = (call) => {
  const { model, now } = call;
  const open = openApprovals(model, ownDevice(call), now);
  return {
    approvals: open.map(({ id, accountId, purpose, nonce, organisations, createdAt, expiresAt }) => ({
      id,
      purpose,
      nonce,
      organisations,
      account: emailOf(call, accountId),
      browser: { name: null, system: null },
      place: null,
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      secondsLeft: Math.ceil((expiresAt.getTime() - now.getTime()) / 1000),
    })),
    now: now.toISOString(),
  };
};

type AnswerCall = MockCall<Operations['answerApproval']> | MockCall<Operations['reportApproval']>;

function answerable(call: AnswerCall) {
  const device = ownDevice(call);
  const request = call.model.approvals.find(
    (each) => each.id === call.params.approvalId && isFor(device, each),
  );
  const signIn = call.model.signIns.find(({ id }) => id === request?.signInId);
  if (!request || !signIn) throw new Refusal('not_found');
  endLapsedApprovals(call.model, call.now);
  return { device, request, signIn };
}

function registerDevice(model: Model, device: ModelDevice, signInId: string, now: Date): void {
  device.methodId = uuidv7();
  const { methodId: id, accountId, name } = device;
  const times = { createdAt: now, lastUsedAt: now };
  model.methods.push({ id, accountId, kind: 'app', name, key: null, lastUsedCounter: 0, ...times });
  const account = model.accounts.find((each) => each.id === accountId);
  if (account) account.defaultMethodId = id;
  tellMethodChanged(model, { accountId, kind: 'app', change: 'registered' }, now);
  const enrolment = model.enrolments.find((each) => each.signInId === signInId);
  if (enrolment) enrolment.stage = 'done';
}

function recordForOrganisations(
  { model, now }: AnswerCall,
  event: 'sign-in-denied' | 'sign-in-reported',
  { id: approvalId, accountId }: ModelApproval,
  { outcome, chosen }: { outcome: DeniedRequest['outcome']; chosen: string | null },
): void {
  const memberships = membershipsOf(model, accountId, now);
  for (const { contact, organisationId } of memberships)
    recordEvent(model, event, {
      organisationId,
      contactId: contact.id,
      actorAccountId: accountId,
      occurredAt: now,
      denied: {
        approvalId,
        outcome,
        isOfOrganisation: chosen ? chosen === organisationId : memberships.length === 1,
      },
    });
}

export const answerApproval: MockHandler<Operations['answerApproval']> = (call) => {
  const { model, now, body } = call;
  const { device, request, signIn } = answerable(call);
  if (request.endedAt)
    return new Refusal(request.outcome === 'lapsed' ? 'approval_lapsed' : 'approval_ended');
  if (signIn.endedAt || signIn.expiresAt <= now) return new Refusal('approval_ended');
  if (body.decision === 'approve' && body.proof.kind !== device.proof) return new Refusal('proof_wrong');
  request.endedAt = now;
  if (body.decision === 'deny') {
    request.outcome = 'denied';
    if (request.purpose === 'sign-in')
      recordForOrganisations(call, 'sign-in-denied', request, {
        outcome: 'denied',
        chosen: signIn.chosenOrganisationId,
      });
    return undefined;
  }
  if (body.number !== request.number) {
    request.outcome = 'wrong-number';
    return new Refusal('number_wrong');
  }
  request.outcome = 'approved';
  if (request.purpose === 'pairing') registerDevice(model, device, signIn.id, now);
  signIn.methodProvedAt = now;
  signIn.provedMethods.push('app');
  return undefined;
};

export const reportApproval: MockHandler<Operations['reportApproval']> = (call) => {
  const { model, now } = call;
  const { request, signIn } = answerable(call);
  const { accountId, outcome, purpose } = request;
  if (outcome === 'reported') return undefined;
  if (outcome === 'approved' && purpose === 'pairing') throw new Refusal('approval_ended');
  if (now.getTime() - request.createdAt.getTime() > approvalReportableFor)
    throw new Refusal('approval_lapsed');
  request.outcome = 'reported';
  request.endedAt = now;
  signIn.endedAt ??= now;
  const entered = model.sessions.find((session) => session.signInId === signIn.id && !session.endedAt);
  for (const session of model.sessions) if (session.signInId === signIn.id) session.endedAt ??= now;
  endDevicesOf(model, accountId, now);
  recordForOrganisations(call, 'sign-in-reported', request, {
    outcome: entered ? 'signed-out' : 'stopped',
    chosen: signIn.chosenOrganisationId ?? entered?.organisationId ?? null,
  });
  tellSignInReported(model, accountId, outcome === 'approved', now);
  return undefined;
};
