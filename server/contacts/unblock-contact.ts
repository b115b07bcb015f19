import type { Contact } from '../../api-client/contacts/contact.ts';
import { isBlocked } from '../../api-client/contacts/right-term.ts';
import { suspensionChange } from '../../api-client/contacts/suspension-change.ts';
import type { Operations } from '../../api-client/operations.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Handler } from '../http/handler.ts';
import { type Acting, actorOf } from './acting.ts';
import { changeContact } from './change-contact.ts';
import { updateContact } from './contact-queries.ts';
import { shutOut } from './shut-out.ts';

/** Lifts a block, also one that was still to come, and so undoes one: the contact's access is what it was before. Sessions that the block ended stay ended. */
export const unblock = (acting: Acting, contactId: string): Promise<Contact> =>
  changeContact(acting, contactId, async (tx, contact, key) => {
    if (!contact.blockedAt) return;
    const occurredAt = acting.services.now();
    if (isBlocked(contact, occurredAt)) await shutOut(tx, contact, key, occurredAt);
    const changes = isBlocked(contact, occurredAt) ? [] : suspensionChange(contact, null);
    await updateContact(tx, key, { blockedAt: null, suspensionIsToBegin: false });
    await recordEvent(tx, 'contact.unblocked', {
      ...actorOf(acting),
      ...key,
      occurredAt,
      details: { changes },
    });
  });

/** Lifts the block of one contact. */
export const unblockContact: Handler<Operations['unblockContact']> = ({ params, ...acting }) =>
  unblock(acting, params.contactId);
