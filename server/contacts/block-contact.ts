import type { Operations } from '../../api-client/operations.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Handler } from '../http/handler.ts';
import { changeContact } from './change-contact.ts';
import { updateContact } from './contact-queries.ts';
import { endSessionsOfContact } from './session-queries.ts';

/** Keeps a contact out of the organisation and ends their sessions in it. Refuses the last contacts administrator. */
export const blockContact: Handler<Operations['blockContact']> = ({ params, caller, services }) =>
  changeContact({ caller, services, ...params, takesAway: true }, async (tx, contact, key) => {
    if (contact.blockedAt) return;
    const now = services.now();
    await updateContact(tx, key, { blockedAt: now });
    const sessionsEnded = await endSessionsOfContact(tx, key, now);
    await recordEvent(tx, 'contact.blocked', {
      actor: 'account',
      actorAccountId: caller.accountId,
      ...key,
      details: { sessionsEnded },
    });
  });
