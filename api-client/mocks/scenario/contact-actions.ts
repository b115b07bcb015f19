import type { ContactAction } from '../../contacts/act-on-contacts.ts';
import type { Person, Scenario } from './play.ts';
import { newcomer, newKey, people, signInFirstTime } from './walks.ts';

const idsOfAll = async (administrator: Person): Promise<string[]> => {
  const { contacts } = await administrator.does('sees the list', (api) => api.listContacts({ query: {} }));
  return contacts.map(({ id }) => id);
};

/** One thing done to many: what is refused for one does not stop the others. */
export const manyAtOnce: Scenario = async (play) => {
  const administrator = play.open('the administrator');
  await signInFirstTime(administrator, people.administrator, play);
  await administrator.does('adds without access', (api) =>
    api.addContact({
      body: { ...newcomer('lijst@elders.example'), authorisations: [] },
      idempotencyKey: newKey(),
    }),
  );
  const contactIds = await idsOfAll(administrator);
  const acts = (action: ContactAction, ids: readonly string[] = contactIds, idempotencyKey = newKey()) =>
    administrator.does(`does ${action} to many`, (api) =>
      api.actOnContacts({ body: { action, contactIds: [...ids] }, idempotencyKey }),
    );
  const key = newKey();
  await acts('invite', contactIds, key);
  await acts('invite', contactIds, key);
  await acts('block');
  await acts('block', [...contactIds, ...contactIds]);
  await acts('unblock');
  await acts('withdraw');
  await acts('restore');
  await acts('withdraw', ['00000000-0000-4000-8000-000000000000', ...contactIds.slice(-1)]);
  await administrator.does('sees how all are', (api) => api.getContactsSummary());
  const isRefused = (what: string, action: string, ids: string[]) =>
    administrator.isRefused(what, (api) =>
      api.actOnContacts({
        body: { action: action as 'invite', contactIds: ids },
        idempotencyKey: newKey(),
      }),
    );
  await isRefused('names nobody', 'invite', []);
  await isRefused('names somebody who is none', 'invite', ['nobody']);
  await isRefused('does what cannot be done', 'promote', contactIds);
};

/** Taken off the list: out at once, and no longer found; what they did is still told in their name. */
export const removal: Scenario = async (play) => {
  const administrator = play.open('the administrator');
  const contact = play.open('a contact');
  await signInFirstTime(administrator, people.administrator, play);
  await signInFirstTime(contact, people.contact, play);
  const { contact: self } = await contact.does('is in', (api) => api.getSession());
  const params = { contactId: self.id };
  const before = await administrator.does('sees them', (api) => api.getContact({ params }));
  await administrator.does('makes them an administrator', (api) =>
    api.updateContact({
      params,
      ifMatch: before.version,
      body: { ...before, authorisations: ['manage-contacts'] },
    }),
  );
  const added = await contact.does('adds somebody', (api) =>
    api.addContact({ body: newcomer('nieuw@elders.example'), idempotencyKey: newKey() }),
  );
  const history = (who: Person, contactId: string) =>
    who.does('sees who did it', (api) => api.listContactHistory({ params: { contactId }, query: {} }));
  await history(administrator, added.id);

  await administrator.does('takes them off', (api) => api.removeContact({ params }));
  await contact.isRefused('is out', (api) => api.listContacts({ query: {} }));
  await history(administrator, added.id);
  await administrator.isRefused('does not find them', (api) => api.getContact({ params }));
  await administrator.isRefused('takes them off again', (api) => api.removeContact({ params }));
  await administrator.isRefused('sees no history', (api) => api.listContactHistory({ params, query: {} }));
  await administrator.does('adds them again', (api) =>
    api.addContact({ body: newcomer(people.contact), idempotencyKey: newKey() }),
  );
  await history(administrator, added.id);
};
