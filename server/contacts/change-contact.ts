import type { Contact } from '../../api-client/contacts/contact.ts';
import type { Transaction } from '../db/database.ts';
import type { SessionCaller } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { contactOf } from './contact-of.ts';
import { type ContactKey, type ContactRow, findContact, lockContact } from './contact-queries.ts';
import { refuseLastAdministrator } from './last-administrator.ts';

interface Change {
  readonly caller: SessionCaller;
  readonly services: Services;
  readonly contactId: string;
  /** The change may take the organisation's last contacts administrator away: it is refused then. */
  readonly takesAway?: boolean;
}

/**
 * Changes one contact of the caller's organisation, whom nobody else changes meanwhile, and gives them as they are afterwards.
 * Throws the refusals `not_found` (another organisation's contacts are not found either) and `last_administrator`.
 */
export function changeContact(
  { caller, services, contactId, takesAway = false }: Change,
  change: (tx: Transaction, contact: ContactRow, key: ContactKey) => Promise<void>,
): Promise<Contact> {
  const { organisationId } = caller;
  return services.database.transaction(organisationContext(caller), async (tx) => {
    const contact = await lockContact(tx, { organisationId, contactId });
    if (!contact) throw new Refusal('not_found');
    const key = { organisationId, contactId: contact.id };
    if (takesAway) await refuseLastAdministrator(tx, key);
    await change(tx, contact, key);
    return contactOf((await findContact(tx, key)) ?? contact, services.now());
  });
}
