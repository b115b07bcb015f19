import { organisationContext } from '../http/organisation-context.ts';
import { Refusal } from '../http/refusal.ts';
import type { Acting } from './acting.ts';
import { type ContactRow, findContact } from './contact-queries.ts';

/** Gives a contact of the caller's organisation as they are now. Throws `not_found`; another organisation's are not found either. */
export async function contactAtHand({ caller, services }: Acting, contactId: string): Promise<ContactRow> {
  const key = { organisationId: caller.organisationId, contactId };
  const contact = await services.database.transaction(organisationContext(caller), (tx) =>
    findContact(tx, key),
  );
  if (!contact) throw new Refusal('not_found');
  return contact;
}
