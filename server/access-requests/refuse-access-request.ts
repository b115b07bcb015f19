import type { Operations } from '../../api-client/operations.ts';
import { recordEvent } from '../audit/record-event.ts';
import { actorOf } from '../contacts/acting.ts';
import { findContact } from '../contacts/contact-queries.ts';
import { organisationName } from '../contacts/invitation-queries.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { Refusal } from '../http/refusal.ts';
import { answerRequest } from './answer-request.ts';

/** Refuses a request, and mails the person why. Refuses itself what `answerRequest` refuses. */
export const refuseAccessRequest: Handler<Operations['refuseAccessRequest']> = async (call) => {
  const { params, body, caller, services } = call;
  const { organisationId } = caller;
  await services.database.transaction(organisationContext(caller), async (tx) => {
    const at = services.now();
    const request = { organisationId, requestId: params.requestId };
    const { contactId } = await answerRequest(tx, request, { as: 'refused', at });
    const key = { organisationId, contactId };
    const contact = await findContact(tx, key);
    if (!contact) throw new Refusal('not_found');
    const event = { ...actorOf({ caller, services }), ...key, occurredAt: at };
    await recordEvent(tx, 'access-request.refused', { ...event, details: { why: body.reason } });
    await services.mailer.refuseAccess(tx, {
      organisationId,
      organisationName: await organisationName(tx, organisationId),
      recipient: contact,
      administrator: caller.shown.contactName,
      reason: body.reason,
    });
  });
  return undefined;
};
