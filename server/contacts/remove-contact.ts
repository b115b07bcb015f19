import type { Operations } from '../../api-client/operations.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { actorOf } from './acting.ts';
import { withContactLocked } from './change-contact.ts';
import { deleteContact } from './contact-queries.ts';
import { endSignIns } from './end-access.ts';
import { refuseLastAdministrator } from './last-administrator.ts';

/**
 * Takes a contact off the list. Their invitation and sessions in this organisation end; their account is their own and stays.
 * The history stays with their name in it, so that what they did can still be told. Refuses the caller themselves, and the
 * last contacts administrator.
 */
export const removeContact: Handler<Operations['removeContact']> = ({ params, ...acting }) =>
  withContactLocked(acting, params.contactId, async (tx, contact, key) => {
    if (contact.id === acting.caller.contactId) throw new Refusal('own_contact');
    const now = acting.services.now();
    await refuseLastAdministrator(tx, key, contact, { becomes: null, now });
    const sessionsEnded = await endSignIns(tx, contact, key, now);
    const { name, email, access, authorisations, accountId } = contact;
    await recordEvent(tx, 'contact.removed', {
      ...actorOf(acting),
      ...key,
      ...(accountId && { accountId }),
      occurredAt: now,
      details: { name, email, access, authorisations, sessionsEnded },
    });
    await deleteContact(tx, key);
    return undefined;
  });
