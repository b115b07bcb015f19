import { approvalReportableFor } from '../../api-client/authenticator/approval-rules.ts';
import type { Operations } from '../../api-client/operations.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { announce } from '../live/changes.ts';
import { browserOf } from '../security-info/browser-of.ts';
import { findMailbox } from '../sign-in/password-reset-queries.ts';
import { listMemberships, updateSignIn } from '../sign-in/sign-in-queries.ts';
import { lockAnswerable } from './answer-approval.ts';
import { endApproval } from './approval-queries.ts';
import { deviceContext } from './own-device.ts';

/**
 * "This was not me": the sign-in is locked, the account is mailed (ASVS 6.3.5), and each of its organisations finds it in the
 * contact's history. Saying it twice does it once. Throws `not_found`, `approval_lapsed`, and `approval_ended` for one that was approved.
 */
export const reportApproval: Handler<Operations['reportApproval']> = ({ services, caller, params }) =>
  services.database.transaction(deviceContext(caller), async (tx) => {
    const { request, signIn } = await lockAnswerable(tx, services, caller, params.approvalId);
    const now = services.now();
    const { accountId, outcome } = request;
    if (outcome === 'reported') return undefined;
    if (outcome === 'approved') throw new Refusal('approval_ended');
    if (now.getTime() - request.createdAt.getTime() > approvalReportableFor)
      throw new Refusal('approval_lapsed');

    await endApproval(tx, request.id, 'reported', now);
    if (!signIn.endedAt) await updateSignIn(tx, signIn.id, { endedAt: now });
    const actor = { actor: 'account', actorAccountId: accountId, accountId, occurredAt: now } as const;
    for (const { organisationId, contactId } of await listMemberships(tx, accountId))
      await recordEvent(tx, 'sign-in.reported', { ...actor, organisationId, contactId });
    const mailbox = await findMailbox(tx, accountId);
    if (mailbox)
      await services.mailer.tellSignInReported(tx, {
        recipient: mailbox.recipient,
        at: request.createdAt,
        browser: browserOf(request.userAgent),
      });
    await announce(tx, `account:${accountId}`);
    return undefined;
  });
