import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessStates } from '../../api-client/contacts/access-state.ts';
import type { Contact } from '../../api-client/contacts/contact.ts';
import {
  type ContactListView,
  type ContactSort,
  contactSorts,
  sortDirections,
} from '../../api-client/contacts/contact-list-view.ts';
import { acceptInvitation, newContact, openAdministrator } from '../testing/contacts.ts';
import { type Browser, startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let administrator: Browser;

async function add(name: string, email: string, authorisations: Contact['authorisations'] = []) {
  const { body, idempotencyKey } = newContact(email, { authorisations });
  return administrator.api.addContact({ body: { ...body, name }, idempotencyKey });
}

beforeAll(async () => {
  server = await startTestServer();
  administrator = await openAdministrator(server);
  for (const [index, name] of ['Jan Klaas', 'jan klaas', 'Jan Klaas', 'Émile Zola', 'zoë'].entries())
    await add(name, `lijst${index}@elders.example`);
  for (const [index, name] of ['Jan Klaas', 'Bo', 'Ångström'].entries()) {
    await add(name, `genodigd${index}@elders.example`, ['sign-in']);
    // Two of them at the same moment.
    if (index > 0) server.clock.forward(1000);
  }
  await acceptInvitation(server, 'genodigd1@elders.example');
  const blocked = await add('Piet Blok', 'blok@elders.example', ['sign-in']);
  await administrator.api.blockContact({ params: { contactId: blocked.id } });
});
afterAll(() => server.close());

const all = async (view: Partial<ContactListView>) =>
  (await administrator.api.listContacts({ query: { ...view, limit: 100 } })).contacts;

const sortNameOf = ({ name }: Contact) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const keys: Record<ContactSort, (contact: Contact) => string | null> = {
  name: sortNameOf,
  email: ({ email }) => email,
  access: ({ access }) => `${accessStates.indexOf(access)}`,
  'last-signed-in': ({ lastSignedInAt }) => lastSignedInAt,
  'last-reminded': ({ lastRemindedAt }) => lastRemindedAt,
};

const compare = (one: string | null, other: string | null, sign: number): number => {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -sign : sign;
};

describe.each(contactSorts)('by %s', (sort) => {
  test.each(sortDirections)(
    '%s: in order, who has nothing to sort by at the end, names among equals',
    async (direction) => {
      const contacts = await all({ sort, direction });
      const sign = direction === 'asc' ? 1 : -1;
      const expected = contacts.toSorted(
        (one, other) =>
          compare(keys[sort](one), keys[sort](other), sign) ||
          compare(sortNameOf(one), sortNameOf(other), 1) ||
          compare(one.id, other.id, 1),
      );
      expect(contacts.map(({ name, id }) => [name, id])).toEqual(expected.map(({ name, id }) => [name, id]));
    },
  );

  test.each(sortDirections)('%s: its pages hold each contact once', async (direction) => {
    const whole = await all({ sort, direction });
    for (const limit of [1, 3, whole.length]) {
      const paged: string[] = [];
      let cursor: string | undefined;
      do {
        const query = { sort, direction, limit, ...(cursor && { cursor }) };
        const page = await administrator.api.listContacts({ query });
        expect(page.total).toBe(whole.length);
        expect(page.contacts.length).toBeGreaterThan(0);
        paged.push(...page.contacts.map(({ id }) => id));
        cursor = page.nextCursor;
      } while (cursor);
      expect(paged).toEqual(whole.map(({ id }) => id));
    }
  });
});
