import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { ApprovalOutcome } from '../../api-client/authenticator/approval.ts';
import { approvalMessage } from '../../api-client/authenticator/canonical-message.ts';
import type { BodyOf } from '../../api-client/operation.ts';
import type { Operations } from '../../api-client/operations.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import { accounts, authenticationMethods } from '../db/schema.ts';
import { setStage } from '../enrolment/enrolment-queries.ts';
import { recordMethodChange } from '../enrolment/record-method-change.ts';
import type { DeviceCaller, Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { announce } from '../live/changes.ts';
import type { Services } from '../services.ts';
import { lockSignInById, type SignInRow, updateSignIn } from '../sign-in/sign-in-queries.ts';
import {
  type ApprovalRow,
  endApproval,
  findApprovalFor,
  lockApproval,
  numberBinding,
} from './approval-queries.ts';
import { type DeviceRow, updateDevice } from './device-queries.ts';
import { deviceContext } from './own-device.ts';
import { verifyProof } from './proofs.ts';
import { recordForOrganisations } from './record-for-organisations.ts';

type Answer = BodyOf<Operations['answerApproval']>;

interface Answered {
  readonly tx: Transaction;
  readonly services: Services;
  readonly device: DeviceRow;
  readonly request: ApprovalRow;
  readonly signIn: SignInRow;
}

/** The request and its sign-in, locked, in the order in which the browser locks them. Throws `not_found`, `approval_ended`. */
export async function lockAnswerable(
  tx: Transaction,
  services: Services,
  { device }: DeviceCaller,
  approvalId: string,
): Promise<Answered> {
  const found = await findApprovalFor(tx, device, approvalId);
  if (!found) throw new Refusal('not_found');
  const signIn = await lockSignInById(tx, found.signInId);
  const request = await lockApproval(tx, approvalId);
  if (!signIn || !request) throw new Refusal('approval_ended');
  return { tx, services, device, request, signIn };
}

async function end({ tx, services, request }: Answered, outcome: ApprovalOutcome): Promise<void> {
  const { id, accountId } = request;
  await endApproval(tx, id, outcome, services.now());
  await announce(tx, `account:${accountId}`);
}

/** The phone was tried out: it is a method of the account now, and the one that is asked for first. */
async function registerDevice({ tx, services, device, signIn }: Answered): Promise<void> {
  const { accountId, name } = device;
  const now = services.now();
  const methodId = uuidv7();
  const times = { createdAt: now, lastUsedAt: now };
  await tx.insert(authenticationMethods).values({ id: methodId, accountId, kind: 'app', name, ...times });
  await updateDevice(tx, device.id, { methodId });
  await tx.update(accounts).set({ defaultMethodId: methodId }).where(eq(accounts.id, accountId));
  await setStage(tx, signIn.id, 'done');
  await recordMethodChange(tx, services, 'registered', { accountId, kind: 'app', name });
}

async function approve(answered: Answered): Promise<void> {
  const { tx, services, device, request, signIn } = answered;
  const now = services.now();
  await end(answered, 'approved');
  if (request.purpose === 'pairing') await registerDevice(answered);
  else if (device.methodId)
    await tx
      .update(authenticationMethods)
      .set({ lastUsedAt: now })
      .where(eq(authenticationMethods.id, device.methodId));
  const provedMethods = [...new Set([...signIn.provedMethods, 'app' as const])];
  await updateSignIn(tx, signIn.id, { methodProvedAt: now, provedMethods });
}

async function tryToApprove(
  answered: Answered,
  { number, proof }: Extract<Answer, { decision: 'approve' }>,
): Promise<Refusal | undefined> {
  const { tx, services, device, request } = answered;
  const message = approvalMessage({
    origin: services.publicUrl(),
    deviceId: device.id,
    requestId: request.id,
    nonce: request.nonce,
    number,
  });
  const proved = await verifyProof(services, device, message, proof);
  if (!proved || !request.numberEncrypted) return new Refusal('proof_wrong');
  await updateDevice(tx, device.id, { lastSeenAt: services.now(), ...proved });
  if (services.sealer.open(request.numberEncrypted, numberBinding(request.id)) !== number) {
    const { accountId } = request;
    await end(answered, 'wrong-number');
    await recordEvent(tx, 'sign-in.number-wrong', { actor: 'account', actorAccountId: accountId, accountId });
    return new Refusal('number_wrong');
  }
  await approve(answered);
  return undefined;
}

async function answer(answered: Answered, given: Answer): Promise<Refusal | undefined> {
  const { services, request, signIn } = answered;
  const now = services.now();
  if (request.endedAt)
    return new Refusal(request.outcome === 'lapsed' ? 'approval_lapsed' : 'approval_ended');
  if (request.expiresAt <= now) {
    await end(answered, 'lapsed');
    return new Refusal('approval_lapsed');
  }
  if (signIn.endedAt || signIn.expiresAt <= now) return new Refusal('approval_ended');
  if (given.decision === 'approve') return tryToApprove(answered, given);
  await end(answered, 'denied');
  if (request.purpose === 'sign-in')
    await recordForOrganisations(
      answered.tx,
      'sign-in.approval-denied',
      {
        accountId: request.accountId,
        approvalId: request.id,
        organisationId: signIn.chosenOrganisationId,
        outcome: 'denied',
      },
      now,
    );
  return undefined;
}

/**
 * Approves or denies a request. An approval needs the number and a proof of the kind that the phone chose, over request, number
 * and decision; a wrong number ends the request. Throws `not_found` (also for another account's), `approval_ended`,
 * `approval_lapsed`, `number_wrong`, `proof_wrong`.
 */
export const answerApproval: Handler<Operations['answerApproval']> = async (call) => {
  const { services, caller, params, body } = call;
  const refusal = await services.database.transaction(deviceContext(caller), async (tx) =>
    answer(await lockAnswerable(tx, services, caller, params.approvalId), body),
  );
  if (refusal) throw refusal;
  return undefined;
};
