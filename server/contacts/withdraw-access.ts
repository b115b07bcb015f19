import type { Operations } from '../../api-client/operations.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Handler } from '../http/handler.ts';
import { endUnneededTemporaryPassword } from './account-queries.ts';
import { changeContact } from './change-contact.ts';
import { updateContact } from './contact-queries.ts';
import { endInvitation } from './invitation-queries.ts';
import { removeAuthorisations } from './rights-queries.ts';
import { endSessionsOfContact } from './session-queries.ts';

/**
 * Ends a contact's access to the organisation: rights, open invitation and sessions. A temporary password that no other
 * invitation needs is dead too; the contact stays listed. Refuses the last contacts administrator.
 */
export const withdrawAccess: Handler<Operations['withdrawAccess']> = ({ params, caller, services }) =>
  changeContact({ caller, services, ...params, takesAway: true }, async (tx, contact, key) => {
    if (contact.access === 'none' && contact.authorisations.length === 0) return;
    const now = services.now();
    await removeAuthorisations(tx, key);
    await updateContact(tx, key, { access: 'none' });
    await endInvitation(tx, key, { as: 'withdrawn', at: now });
    if (contact.accountId) await endUnneededTemporaryPassword(tx, contact.accountId);
    const sessionsEnded = await endSessionsOfContact(tx, key, now);
    await recordEvent(tx, 'contact.access-withdrawn', {
      actor: 'account',
      actorAccountId: caller.accountId,
      ...key,
      details: { sessionsEnded, authorisations: contact.authorisations },
    });
  });
