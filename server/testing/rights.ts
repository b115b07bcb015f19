import type { Contact } from '../../api-client/contacts/contact.ts';
import type { ContactFields } from '../../api-client/contacts/contact-fields.ts';
import { contactIdOf } from './contacts.ts';
import type { Browser, TestServer } from './test-server.ts';

/** A moment so many minutes from now, by the clock of the test. */
export const inMinutes = ({ clock }: TestServer, minutes: number): string =>
  new Date(clock.now.getTime() + minutes * 60_000).toISOString();

/** The contact with an address, as an administrator sees them. */
export const seen = async (administrator: Browser, email: string): Promise<Contact> =>
  administrator.api.getContact({ params: { contactId: await contactIdOf(administrator, email) } });

/** Has an administrator edit some fields of a contact, in the version of now; their number stays. */
export async function edit(
  { api }: Browser,
  { id, version, phone: _, ...contact }: Contact,
  changes: Partial<ContactFields>,
): Promise<Contact> {
  const { name, email, jobTitle, language, authorisations, productIds } = contact;
  const body = { name, email, jobTitle, language, authorisations, productIds, ...changes };
  return api.updateContact({ params: { contactId: id }, body, ifMatch: version });
}
