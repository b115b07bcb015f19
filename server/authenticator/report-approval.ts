import { approvalReportableFor } from '../../api-client/authenticator/approval-rules.ts';
import type { Operations } from '../../api-client/operations.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { announce } from '../live/changes.ts';
import { browserOf } from '../security-info/browser-of.ts';
import { findMailbox } from '../sign-in/password-reset-queries.ts';
import { forgetDevicesOf } from '../sign-in/remembered-device-queries.ts';
import { updateSignIn } from '../sign-in/sign-in-queries.ts';
import { lockAnswerable } from './answer-approval.ts';
import { type ApprovalRow, endApproval } from './approval-queries.ts';
import type { DeviceRow } from './device-queries.ts';
import { deviceContext } from './own-device.ts';
import { recordForOrganisations } from './record-for-organisations.ts';
import { endSessionsOfSignIn, forgetBrowsersSince, removeMethodsSince } from './report-queries.ts';

/** Takes back what an approval led to: whoever it was is signed out, and keeps neither a browser that is known nor a method of theirs. Gives the organisation that they were signed in for. */
async function undoApproval(
  tx: Transaction,
  { accountId, signInId, createdAt }: ApprovalRow,
  device: DeviceRow,
  now: Date,
): Promise<string | null> {
  const owner = { actor: 'account', actorAccountId: accountId, accountId } as const;
  const sessions = await endSessionsOfSignIn(tx, signInId, now);
  for (const session of sessions) await recordEvent(tx, 'session.ended', { ...owner, ...session });
  await forgetBrowsersSince(tx, accountId, createdAt);
  for (const { kind } of await removeMethodsSince(tx, device, createdAt))
    await recordEvent(tx, 'method.removed', { ...owner, details: { kind } });
  return sessions[0]?.organisationId ?? null;
}

/**
 * "This was not me": the sign-in is locked, the account is mailed (ASVS 6.3.5), and each of its organisations finds it in the
 * contact's history. Said of a sign-in that was approved it also ends the session that came out of it, on every server (7.4.1).
 * Saying it twice does it once. Throws `not_found`, `approval_lapsed`, and `approval_ended` for a try-out that was approved.
 */
export const reportApproval: Handler<Operations['reportApproval']> = ({ services, caller, params }) =>
  services.database.transaction(deviceContext(caller), async (tx) => {
    const { request, signIn } = await lockAnswerable(tx, services, caller, params.approvalId);
    const now = services.now();
    const { accountId, outcome, purpose } = request;
    const wasApproved = outcome === 'approved';
    if (outcome === 'reported') return undefined;
    if (wasApproved && purpose === 'pairing') throw new Refusal('approval_ended');
    if (now.getTime() - request.createdAt.getTime() > approvalReportableFor)
      throw new Refusal('approval_lapsed');

    await endApproval(tx, request.id, 'reported', now);
    if (!signIn.endedAt) await updateSignIn(tx, signIn.id, { endedAt: now });
    await forgetDevicesOf(tx, accountId);
    const enteredOrganisationId = wasApproved ? await undoApproval(tx, request, caller.device, now) : null;
    await recordForOrganisations(
      tx,
      'sign-in.reported',
      {
        accountId,
        approvalId: request.id,
        organisationId: signIn.chosenOrganisationId ?? enteredOrganisationId,
        outcome: enteredOrganisationId ? 'signed-out' : 'stopped',
      },
      now,
    );
    const mailbox = await findMailbox(tx, accountId);
    if (mailbox)
      await services.mailer.tellSignInReported(tx, {
        recipient: mailbox.recipient,
        at: request.createdAt,
        browser: browserOf(request.userAgent),
        place: request.place,
        wasApproved,
      });
    await announce(tx, `account:${accountId}`);
    return undefined;
  });
