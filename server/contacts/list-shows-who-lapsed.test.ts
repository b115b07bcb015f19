import { expect, test } from 'vitest';
import { invitationLasts } from '../../api-client/contacts/invitation-rules.ts';
import { newContact, waterlandAdministrator } from '../testing/contacts.ts';
import { signInAgain, signInFirstTime, startServerForTest } from '../testing/test-server.ts';

const minutes = 60_000;

/** Two are invited; ten minutes before that lapses the administrator signs in again. */
async function tenMinutesBefore() {
  const server = await startServerForTest();
  const administrator = server.openBrowser();
  const { api } = administrator;
  const key = await signInFirstTime(server, administrator, waterlandAdministrator);
  await api.addContact(newContact('eerste@elders.example'));
  await api.addContact(newContact('tweede@elders.example'));
  server.clock.forward(invitationLasts - 10 * minutes);
  await signInAgain(server, administrator, waterlandAdministrator, key);
  return { server, api };
}

test('who lapsed is found by it, in the list and in the summary, from the hour itself on', async () => {
  const { server, api } = await tenMinutesBefore();
  const lapsed = async () => (await api.listContacts({ query: { access: ['lapsed'] } })).total;
  expect(await lapsed()).toBe(0);
  server.clock.forward(9.5 * minutes);
  expect(await lapsed()).toBe(2);
  expect(await api.getContactsSummary()).toMatchObject({
    byAccess: { invited: 0, lapsed: 2 },
    lapsed: { count: 2 },
    neverSignedIn: { count: 0, longest: [] },
  });
});

test('an invitation that lapses between two pages moves nobody past the reader, and is shown as lapsed', async () => {
  const { server, api } = await tenMinutesBefore();
  const query = { sort: 'access', limit: 1 } as const;
  const before = await api.listContacts({ query: { sort: 'access' } });
  expect(before.contacts.slice(0, 2).map(({ access }) => access)).toEqual(['invited', 'invited']);
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await api.listContacts({ query: { ...query, ...(cursor && { cursor }) } });
    seen.push(...page.contacts.map(({ id }) => id));
    if (cursor && seen.length === 2) expect(page.contacts[0]?.access).toBe('lapsed');
    cursor = page.nextCursor;
    if (seen.length === 1) server.clock.forward(20 * minutes);
  } while (cursor);
  expect(seen).toEqual(before.contacts.map(({ id }) => id));
});
