import type { Contact } from '../../api-client/contacts/contact.ts';
import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import type { Acting } from './acting.ts';
import { changeContact } from './change-contact.ts';
import { raiseVersion } from './contact-queries.ts';
import { endAccess } from './end-access.ts';
import { refuseLastAdministrator } from './last-administrator.ts';

/**
 * Ends a contact's access to the organisation: rights, open invitation and sessions. A temporary password that no other
 * invitation needs is dead too; the contact stays listed. Refuses the last contacts administrator.
 */
export const withdraw = (acting: Acting, contactId: string): Promise<Contact> =>
  changeContact(acting, contactId, async (tx, contact, key) => {
    await refuseLastAdministrator(tx, key, contact, { becomes: null, now: acting.services.now() });
    if (contact.access === 'none' && contact.rights.length === 0) return;
    await endAccess(tx, acting, contact, { key });
    await raiseVersion(tx, key);
  });

/** Withdraws the access of one contact. */
export const withdrawAccess: Handler<Operations['withdrawAccess']> = ({ params, ...acting }) =>
  withdraw(acting, params.contactId);
