import { expect, test } from 'vitest';
import { demoOrganisations } from '../../api-client/demo/demo-people.ts';
import { contactIdOf, newContact, openAdministrator } from '../testing/contacts.ts';
import { type Browser, startServerForTest, type TestServer } from '../testing/test-server.ts';

const known = demoOrganisations.flatMap(({ people }) =>
  people.filter(({ standing }) => !standing).map(({ email }) => email),
);
const unknown = known.map((email) => email.replace('@', '.other@'));
const behindProxy = { TRUSTED_PROXIES: '127.0.0.1' };

async function ask({ fetch }: Browser, signInName: string) {
  const begin = performance.now();
  const response = await fetch('/api/v1/password-resets', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ signInName }),
  });
  const text = await response.text();
  const took = performance.now() - begin;
  const headers = [...response.headers].filter(([name]) => name !== 'date');
  return { said: { status: response.status, text, headers }, took };
}

let networks = 0;

/** A browser on a network of its own, so that only the mailbox is counted. */
function openElsewhere(server: TestServer): Browser {
  const browser = server.openBrowser();
  networks += 1;
  browser.headers['x-forwarded-for'] = `198.51.100.${networks}`;
  return browser;
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const mailsTo = async ({ api }: Browser, to: string) =>
  (await api.listOutboxMessages({ query: { to } })).messages.length;

test('the answer is the same for a name that is nobody’s, and takes about as long', async () => {
  const server = await startServerForTest(behindProxy);
  await ask(openElsewhere(server), 'warming.up@nowhere.example');
  const times = { known: [] as number[], unknown: [] as number[] };
  for (const [index, name] of [...known, ...known].entries()) {
    const right = await ask(openElsewhere(server), name);
    const wrong = await ask(openElsewhere(server), unknown[index % unknown.length] ?? '');
    expect(right.said).toMatchObject({ status: 204, text: '' });
    expect(wrong.said).toEqual(right.said);
    times.known.push(right.took);
    times.unknown.push(wrong.took);
  }
  const ratio = median(times.unknown) / median(times.known);
  expect(ratio).toBeGreaterThan(0.6);
  expect(ratio).toBeLessThan(1.7);
  for (const name of known) expect(await mailsTo(server.openBrowser(), name), name).toBe(2);
  for (const name of unknown) expect(await mailsTo(server.openBrowser(), name), name).toBe(0);
});

test('and the same for a person who is blocked, never activated, or whose mailbox got enough', async () => {
  const server = await startServerForTest(behindProxy);
  const administrator = await openAdministrator(server);
  const blocked = 'l.dijkgraaf@waterlandzorg.example';
  const invited = 'm.kloosterman@waterlandzorg.example';
  await administrator.api.addContact(newContact(invited));
  await administrator.api.blockContact({ params: { contactId: await contactIdOf(administrator, blocked) } });
  const nobodys = await ask(openElsewhere(server), 'nobody@waterlandzorg.example');
  for (const name of [blocked, invited, ...Array<string>(5).fill('y.elamrani@waterlandzorg.example')])
    expect((await ask(openElsewhere(server), name)).said, name).toEqual(nobodys.said);
});

test('one network that asks too often has to wait, for names that exist and names that do not alike', async () => {
  const server = await startServerForTest(behindProxy);
  const refusals = async (names: string[]) => {
    const browser = openElsewhere(server);
    const statuses = [];
    for (const name of names) statuses.push((await ask(browser, name)).said.status);
    return statuses;
  };
  const some = <Name>(names: Name[]) => [...names, ...names, ...names].slice(0, 22);
  const statuses = await refusals(some(known));
  expect(statuses).toEqual([...Array<number>(20).fill(204), 429, 429]);
  expect(await refusals(some(unknown))).toEqual(statuses);
});
