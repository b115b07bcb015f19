import type { Contact } from '../../contacts/contact.ts';
import type { ContactFields } from '../../contacts/contact-fields.ts';
import type { Person, Scenario } from './play.ts';
import { newcomer, newKey, people, signInFirstTime } from './walks.ts';

const fieldsOf = ({
  name,
  email,
  jobTitle,
  phone,
  language,
  authorisations,
  productIds,
}: Contact): ContactFields => ({
  name,
  email,
  jobTitle,
  phone,
  language,
  authorisations,
  productIds,
});

const contactNamed = async (administrator: Person, email: string): Promise<Contact> => {
  const { contacts } = await administrator.does('looks somebody up', (api) =>
    api.listContacts({ query: { search: email } }),
  );
  if (!contacts[0]) throw new Error(`${email} is not listed`);
  return contacts[0];
};

const editing = (administrator: Person, contact: Contact) => {
  const request = (changes: Partial<ContactFields>, ifMatch = contact.version) => ({
    params: { contactId: contact.id },
    ifMatch,
    body: { ...fieldsOf(contact), ...changes },
  });
  return {
    does: (what: string, changes: Partial<ContactFields>, version?: number) =>
      administrator.does(what, (api) => api.updateContact(request(changes, version))),
    isRefused: (what: string, changes: Partial<ContactFields>, version?: number) =>
      administrator.isRefused(what, (api) => api.updateContact(request(changes, version))),
  };
};

async function editsWithEveryMistake(administrator: Person, contact: Contact): Promise<void> {
  const { isRefused } = editing(administrator, contact);
  await isRefused('leaves the name out', { name: ' ' });
  await isRefused('gives a function that is too long', { jobTitle: 'x'.repeat(101) });
  await isRefused('changes a sign-in address', { email: 'ander@elders.example' });
  await isRefused('gives a product that is not theirs', {
    productIds: ['00000000-0000-4000-8000-000000000000'],
  });
  await isRefused('types a number that gets no texts', { phone: '+31206241111' });
  await isRefused('hands back a masked number that is not there', { phone: '+XX XXXXXXX40' });
  await isRefused('edits another version', { name: 'Iemand Anders' }, contact.version + 1);
  await administrator.sends('names no version', `/api/v1/contacts/${contact.id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fieldsOf(contact)),
  });
  await administrator.sends('names a version that is none', `/api/v1/contacts/${contact.id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'if-match': 'the last one' },
    body: JSON.stringify(fieldsOf(contact)),
  });
}

/** Two administrators edit a contact; the history tells both. */
export const contactEditing: Scenario = async (play) => {
  const administrator = play.open('the administrator');
  await signInFirstTime(administrator, people.administrator, play);
  const contact = await contactNamed(administrator, people.contact);
  const params = { contactId: contact.id };
  await editsWithEveryMistake(administrator, contact);

  const { does, isRefused } = editing(administrator, contact);
  const edited = await does('gives another name and language', { name: 'Lotte de Vries', language: 'en' });
  await isRefused('edits what was edited', { name: 'Te Laat' });
  await does('changes nothing', fieldsOf(edited), edited.version);
  const employed = await does('gives a function', { jobTitle: ' Hoofd inkoop ' }, edited.version);
  await does('leaves the function as it is', fieldsOf(employed), employed.version);
  const reachable = await does(
    'enters a number',
    { jobTitle: employed.jobTitle, phone: '+31612345640' },
    employed.version,
  );
  await does('hands the masked number back', fieldsOf(reachable), reachable.version);
  const unreachable = await does('removes the number', { phone: '' }, reachable.version);
  const promoted = await does(
    'makes an administrator',
    { authorisations: ['manage-contacts'] },
    unreachable.version,
  );
  const without = await does('takes the right to sign in', { authorisations: [] }, promoted.version);
  await does('gives the right again, and invites nobody', { authorisations: ['sign-in'] }, without.version);
  await administrator.does('sees the contact', (api) => api.getContact({ params }));
  const page = await administrator.does('sees the newest of the history', (api) =>
    api.listContactHistory({ params, query: { limit: 3 } }),
  );
  await administrator.does('sees the rest', (api) =>
    api.listContactHistory({ params, query: { cursor: page.nextCursor ?? '' } }),
  );
  await administrator.isRefused('makes a cursor up', (api) =>
    api.listContactHistory({ params, query: { cursor: '%%%' } }),
  );

  const own = await contactNamed(administrator, people.administrator);
  await editing(administrator, own).isRefused('stops managing, the last one', {
    authorisations: ['sign-in'],
  });
  await administrator.isRefused('takes themselves off', (api) =>
    api.removeContact({ params: { contactId: own.id } }),
  );
};

/** An address that was never given access is an administrator's to change. */
export const addressEditing: Scenario = async (play) => {
  const administrator = play.open('the administrator');
  await signInFirstTime(administrator, people.administrator, play);
  const contact = await administrator.does('adds without access', (api) =>
    api.addContact({
      body: { ...newcomer('lijst@elders.example'), authorisations: [] },
      idempotencyKey: newKey(),
    }),
  );
  const { does, isRefused } = editing(administrator, contact);
  await isRefused('takes an address of the list', { email: people.contact });
  await isRefused('takes an address of the hosting domain', { email: 'x@hosting.duinkade.example' });
  const moved = await does('mends the address', { email: ' Lijst2@Elders.example' });
  const params = { contactId: contact.id };
  await administrator.does('invites', (api) => api.inviteContact({ params, idempotencyKey: newKey() }));
  await editing(administrator, moved).isRefused('mends it too late', { email: 'lijst3@elders.example' });
  await editing(administrator, moved).isRefused(
    'mends it too late, in this version',
    { email: 'lijst3@elders.example' },
    moved.version + 1,
  );
};
