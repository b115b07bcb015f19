import type { Operations } from '../../api-client/operations.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Handler } from '../http/handler.ts';
import { changeContact } from './change-contact.ts';
import { updateContact } from './contact-queries.ts';

/** Lifts a block: the contact's access is what it was before. Sessions that the block ended stay ended. */
export const unblockContact: Handler<Operations['unblockContact']> = ({ params, caller, services }) =>
  changeContact({ caller, services, ...params }, async (tx, contact, key) => {
    if (!contact.blockedAt) return;
    await updateContact(tx, key, { blockedAt: null });
    await recordEvent(tx, 'contact.unblocked', {
      actor: 'account',
      actorAccountId: caller.accountId,
      ...key,
    });
  });
