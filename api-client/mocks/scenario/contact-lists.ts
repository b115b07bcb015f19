import type { ContactListView } from '../../contacts/contact-list-view.ts';
import { contactSorts, sortDirections } from '../../contacts/contact-list-view.ts';
import { endsSoon } from '../../contacts/ends-soon.ts';
import { exportFormats } from '../../contacts/export-contacts.ts';
import { lastSignIns } from '../../contacts/last-sign-in.ts';
import { registeredMethods } from '../../contacts/registered-method.ts';
import type { Person, Scenario } from './play.ts';
import { newcomer, newKey, people, signInFirstTime } from './walks.ts';

/** People in every state of access, with equal names among them. */
async function fillList(administrator: Person, clock: { forward(milliseconds: number): void }) {
  const adds = (email: string, name: string, more: Partial<ReturnType<typeof newcomer>> = {}) =>
    administrator.does(`adds ${name}`, (api) =>
      api.addContact({ body: { ...newcomer(email), name, ...more }, idempotencyKey: newKey() }),
    );
  await adds('zoe@elders.example', 'Zoë Ångström');
  clock.forward(1000);
  await adds('jan@elders.example', 'Jan Klaas');
  await adds('jan.klaas@elders.example', 'jan klaas', { authorisations: [] });
  const blocked = await adds('piet@elders.example', 'Piet Blok', { authorisations: [] });
  await administrator.does('blocks', (api) => api.blockContact({ params: { contactId: blocked.id } }));
}

async function walks(administrator: Person, view: Partial<ContactListView>): Promise<void> {
  let cursor: string | undefined;
  do {
    const query = { ...view, limit: 3, ...(cursor && { cursor }) };
    const page = await administrator.does('sees a page', (api) => api.listContacts({ query }));
    cursor = page.nextCursor;
  } while (cursor);
}

/** The list in every order, filtered and searched. */
export const contactLists: Scenario = async (play) => {
  const administrator = play.open('the administrator');
  await signInFirstTime(administrator, people.administrator, play);
  await fillList(administrator, play.clock);
  for (const sort of contactSorts) {
    for (const direction of sortDirections) await walks(administrator, { sort, direction });
  }
  const searches = [
    'angstrom',
    'jan',
    'k',
    'klaas jan',
    'jna',
    'jnan',
    'klasa',
    'elders',
    '-',
    'ångström zoë',
    'x y',
  ];
  for (const search of searches) {
    await walks(administrator, { search });
    await walks(administrator, { search, sort: 'email', direction: 'desc' });
    await administrator.does('counts', (api) => api.countContacts({ query: { search } }));
  }
  await administrator.does('counts the active', (api) =>
    api.countContacts({ query: { access: ['active'] } }),
  );
  await walks(administrator, { access: ['invited'] });
  await walks(administrator, { access: ['none', 'blocked'] });
  await walks(administrator, { authorisation: 'manage-contacts' });
  const { products } = await administrator.does('sees the products', (api) => api.listOrganisationProducts());
  await walks(administrator, { productId: products[0]?.id ?? '', search: 'dijk' });
  for (const method of registeredMethods) await walks(administrator, { method });
  for (const lastSignIn of lastSignIns) await walks(administrator, { lastSignIn, search: 'e' });
  for (const ends of endsSoon) await walks(administrator, { ends });
  await administrator.does('counts who has an app for codes', (api) =>
    api.countContacts({ query: { method: 'totp', lastSignIn: 'within-30-days' } }),
  );
  await administrator.does('sees who waits', (api) => api.getContactsSummary());
  play.clock.forward(30 * 60_000);

  const { nextCursor = '' } = await administrator.does('sees a page by address', (api) =>
    api.listContacts({ query: { sort: 'email', limit: 1 } }),
  );
  await administrator.isRefused('goes on in another order', (api) =>
    api.listContacts({ query: { sort: 'name', limit: 1, cursor: nextCursor } }),
  );
  await administrator.isRefused('asks for an order that is none', (api) =>
    api.listContacts({ query: { sort: 'age' as 'name' } }),
  );
  await administrator.isRefused('asks for a method that is none', (api) =>
    api.listContacts({ query: { method: 'pigeon' as 'app' } }),
  );
  await administrator.isRefused('asks for a stretch of time that is none', (api) =>
    api.listContacts({ query: { lastSignIn: 'yesterday' as 'never' } }),
  );
  await administrator.isRefused('asks for a state that is none', (api) =>
    api.listContacts({ query: { access: ['invited', 'asleep' as 'active'] } }),
  );
  for (const format of Object.keys(exportFormats))
    await administrator.sends(
      `saves it as ${format}`,
      `/api/v1/contacts/export?format=${format}&access=active`,
    );
  await administrator.does('sees who saved it before', (api) => api.listContactExports());
  await administrator.sends('saves it as nothing known', '/api/v1/contacts/export?format=doc');
};
