import type { Contact } from '../../api-client/contacts/contact.ts';
import type { Operations } from '../../api-client/operations.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Handler } from '../http/handler.ts';
import { type Acting, actorOf } from './acting.ts';
import { changeContact } from './change-contact.ts';
import { updateContact } from './contact-queries.ts';

/** Lifts a block, and so undoes one: the contact's access is what it was before. Sessions that the block ended stay ended. */
export const unblock = (acting: Acting, contactId: string): Promise<Contact> =>
  changeContact(acting, contactId, async (tx, contact, key) => {
    if (!contact.blockedAt) return;
    await updateContact(tx, key, { blockedAt: null });
    const occurredAt = acting.services.now();
    await recordEvent(tx, 'contact.unblocked', { ...actorOf(acting), ...key, occurredAt });
  });

/** Lifts the block of one contact. */
export const unblockContact: Handler<Operations['unblockContact']> = ({ params, ...acting }) =>
  unblock(acting, params.contactId);
