import type { Person, Scenario } from './play.ts';
import { newcomer, newKey, people, signInFirstTime } from './walks.ts';

const idOf = async (administrator: Person, email: string): Promise<string> => {
  const { contacts } = await administrator.does('looks somebody up', (api) =>
    api.listContacts({ query: { search: email } }),
  );
  return contacts[0]?.id ?? '';
};

async function reads(administrator: Person): Promise<void> {
  await administrator.does('sees the list', (api) => api.listContacts({ query: {} }));
  await administrator.does('looks for signs that mean nothing', (api) =>
    api.listContacts({ query: { search: '%_' } }),
  );
  await administrator.does('looks in capitals', (api) => api.listContacts({ query: { search: 'GROOT' } }));
  const page = await administrator.does('sees a page of two', (api) =>
    api.listContacts({ query: { limit: 2 } }),
  );
  await administrator.does('sees the next page', (api) =>
    api.listContacts({ query: { limit: 2, cursor: page.nextCursor ?? '' } }),
  );
  await administrator.isRefused('makes a cursor up', (api) => api.listContacts({ query: { cursor: '%%%' } }));
  await administrator.isRefused('asks for a page of none', (api) =>
    api.listContacts({ query: { limit: 0 } }),
  );
  await administrator.isRefused('asks for too long a name', (api) =>
    api.listContacts({ query: { search: 'x'.repeat(201) } }),
  );
}

/** What a contacts administrator does to the list, and what is refused to them and to others. */
export const contactManagement: Scenario = async (play) => {
  const administrator = play.open('the administrator');
  const contact = play.open('a contact');
  const nobody = play.open('nobody');
  await signInFirstTime(administrator, people.administrator, play);
  await signInFirstTime(contact, people.contact, play);
  await reads(administrator);

  const contactId = await idOf(administrator, people.contact);
  const params = { contactId };
  await contact.isRefused('may not see the list', (api) => api.listContacts({ query: {} }));
  await contact.isRefused('may not see the products', (api) => api.listOrganisationProducts());
  await contact.isRefused('may not add', (api) =>
    api.addContact({ body: newcomer('x@elders.example'), idempotencyKey: newKey() }),
  );
  await nobody.isRefused('sees no list', (api) => api.listContacts({ query: {} }));
  await administrator.isRefused('invites who has access', (api) =>
    api.inviteContact({ params, idempotencyKey: newKey() }),
  );
  await administrator.does('blocks', (api) => api.blockContact({ params }));
  await administrator.does('blocks again', (api) => api.blockContact({ params }));
  await administrator.isRefused('invites who is blocked', (api) =>
    api.inviteContact({ params, idempotencyKey: newKey() }),
  );
  await administrator.does('lifts the block', (api) => api.unblockContact({ params }));
  await contact.isRefused('stays out', (api) => api.getSession());
  await administrator.does('withdraws the access', (api) => api.withdrawAccess({ params }));
  await administrator.does('withdraws it again', (api) => api.withdrawAccess({ params }));
  await administrator.does('gives it back', (api) => api.inviteContact({ params, idempotencyKey: newKey() }));

  const own = { contactId: await idOf(administrator, people.administrator) };
  await administrator.isRefused('blocks themselves, the last one', (api) =>
    api.blockContact({ params: own }),
  );
  await administrator.isRefused('withdraws their own access', (api) => api.withdrawAccess({ params: own }));
  await administrator.isRefused('names nobody', (api) =>
    api.blockContact({ params: { contactId: 'nobody' } }),
  );
};

/** Another organisation's contacts are not there, whatever is done to them. */
export const otherOrganisation: Scenario = async (play) => {
  const administrator = play.open('the administrator');
  const other = play.open('another organisation’s administrator');
  await signInFirstTime(administrator, people.administrator, play);
  await signInFirstTime(other, people.otherAdministrator, play);
  const params = { contactId: await idOf(administrator, people.contact) };
  await other.does('finds nobody of theirs', (api) =>
    api.listContacts({ query: { search: people.contact } }),
  );
  await other.isRefused('invites', (api) => api.inviteContact({ params, idempotencyKey: newKey() }));
  await other.isRefused('withdraws', (api) => api.withdrawAccess({ params }));
  await other.isRefused('blocks', (api) => api.blockContact({ params }));
  await other.isRefused('lifts a block', (api) => api.unblockContact({ params }));
  await other.isRefused('looks', (api) => api.getContact({ params }));
  await other.isRefused('looks back', (api) => api.listContactHistory({ params, query: {} }));
  await other.isRefused('edits', (api) =>
    api.updateContact({ params, ifMatch: 1, body: newcomer(people.contact) }),
  );
  await other.isRefused('takes off', (api) => api.removeContact({ params }));
  await other.isRefused('undoes', (api) => api.restoreAccess({ params, idempotencyKey: newKey() }));
  await other.does('names them among many', (api) =>
    api.actOnContacts({
      body: { action: 'block', contactIds: [params.contactId] },
      idempotencyKey: newKey(),
    }),
  );
};
