import { isBlocked } from '../../api-client/contacts/right-term.ts';
import { suspensionChange } from '../../api-client/contacts/suspension-change.ts';
import type { Operations } from '../../api-client/operations.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal, refuseField } from '../http/refusal.ts';
import { actorOf } from './acting.ts';
import { changeContact } from './change-contact.ts';
import { updateContact } from './contact-queries.ts';
import { refuseLastAdministrator } from './last-administrator.ts';

/**
 * Keeps a contact out of the organisation from a later moment on; it needs nobody to be there then. Refuses a moment that has gone by,
 * a contact who is kept out already, and who would be the last contacts administrator from that moment on.
 */
export const suspendContact: Handler<Operations['suspendContact']> = ({ params, body, ...acting }) =>
  changeContact(acting, params.contactId, async (tx, contact, key) => {
    const now = acting.services.now();
    const from = new Date(body.from);
    if (isBlocked(contact, now)) throw new Refusal('contact_blocked');
    if (from <= now) throw refuseField('from', 'moment_in_past');
    await refuseLastAdministrator(tx, key, contact, { becomes: { blockedAt: from }, now });
    if (contact.blockedAt?.getTime() === from.getTime()) return;
    await updateContact(tx, key, { blockedAt: from, suspensionIsToBegin: true });
    await recordEvent(tx, 'contact.suspended-from', {
      ...actorOf(acting),
      ...key,
      occurredAt: now,
      details: { changes: suspensionChange(contact, from) },
    });
  });
