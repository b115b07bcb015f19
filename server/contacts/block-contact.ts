import type { Contact } from '../../api-client/contacts/contact.ts';
import { isBlocked } from '../../api-client/contacts/right-term.ts';
import { suspensionChange } from '../../api-client/contacts/suspension-change.ts';
import type { Operations } from '../../api-client/operations.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Handler } from '../http/handler.ts';
import { type Acting, actorOf } from './acting.ts';
import { changeContact } from './change-contact.ts';
import { updateContact } from './contact-queries.ts';
import { refuseLastAdministrator } from './last-administrator.ts';
import { shutOut } from './shut-out.ts';

/** Keeps a contact out of the organisation and ends their sessions in it. Refuses the last contacts administrator. */
export const block = (acting: Acting, contactId: string): Promise<Contact> =>
  changeContact(acting, contactId, async (tx, contact, key) => {
    const now = acting.services.now();
    await refuseLastAdministrator(tx, key, contact, { becomes: { blockedAt: now }, now });
    if (isBlocked(contact, now)) return;
    await updateContact(tx, key, { blockedAt: now, suspensionIsToBegin: false });
    const sessionsEnded = await shutOut(tx, contact, key, now);
    await recordEvent(tx, 'contact.blocked', {
      ...actorOf(acting),
      ...key,
      occurredAt: now,
      details: { sessionsEnded, changes: contact.blockedAt ? suspensionChange(contact, now) : [] },
    });
  });

/** Blocks one contact. */
export const blockContact: Handler<Operations['blockContact']> = ({ params, ...acting }) =>
  block(acting, params.contactId);
