import type { Contact } from '../../api-client/contacts/contact.ts';
import type { Transaction } from '../db/database.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { Refusal } from '../http/refusal.ts';
import type { Acting } from './acting.ts';
import { contactOf } from './contact-of.ts';
import { type ContactKey, type ContactRow, findContact, lockContact } from './contact-queries.ts';
import { notePassedMomentsOf } from './note-passed-moments.ts';

/** One change of a contact whom nobody else changes meanwhile. Throws Refusal to say no: nothing is written then. */
export type ContactChangeWork = (tx: Transaction, contact: ContactRow, key: ContactKey) => Promise<void>;

/** Runs a change of one contact of the caller's organisation. Throws `not_found`; another organisation's are not found either. */
export function withContactLocked<Result>(
  { caller, services }: Acting,
  contactId: string,
  work: (tx: Transaction, contact: ContactRow, key: ContactKey) => Promise<Result>,
): Promise<Result> {
  const { organisationId } = caller;
  return services.database.transaction(organisationContext(caller), async (tx) => {
    const contact = await lockContact(tx, { organisationId, contactId });
    if (!contact) throw new Refusal('not_found');
    await notePassedMomentsOf(tx, services.now(), contact);
    return work(tx, contact, { organisationId, contactId: contact.id });
  });
}

/** Changes one contact as withContactLocked does, and gives them as they are afterwards. */
export function changeContact(
  acting: Acting,
  contactId: string,
  change: ContactChangeWork,
): Promise<Contact> {
  return withContactLocked(acting, contactId, async (tx, contact, key) => {
    await change(tx, contact, key);
    return contactOf((await findContact(tx, key)) ?? contact, acting.services.now());
  });
}
