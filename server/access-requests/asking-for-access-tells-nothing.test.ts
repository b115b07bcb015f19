import { expect, test } from 'vitest';
import { demoOrganisations } from '../../api-client/demo/demo-people.ts';
import { contactIdOf, newContact, openAdministrator } from '../testing/contacts.ts';
import { type Browser, startServerForTest, type TestServer } from '../testing/test-server.ts';

const behindProxy = { TRUSTED_PROXIES: '127.0.0.1' };
const organisation = 'Waterland Zorg';
const listed = 'p.zonder@waterlandzorg.example';
const blocked = 'l.dijkgraaf@waterlandzorg.example';
const active = 'y.elamrani@waterlandzorg.example';

let networks = 0;

/** A browser on a network of its own, so that networks are not what is counted. */
function openElsewhere(server: TestServer): Browser {
  const browser = server.openBrowser();
  networks += 1;
  browser.headers['x-forwarded-for'] = `198.51.100.${networks}`;
  return browser;
}

async function ask({ fetch }: Browser, body: { organisation: string; email: string }) {
  const begin = performance.now();
  const response = await fetch('/api/v1/access-requests', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  const took = performance.now() - begin;
  const headers = [...response.headers].filter(([name]) => name !== 'date');
  return { said: { status: response.status, text, headers }, took };
}

const median = (values: number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const mailsTo = async ({ api }: Browser, to: string) =>
  (await api.listOutboxMessages({ query: { to } })).messages.map(({ subject }) => subject);

/** An administrator with somebody on the list who has no access. */
async function startWithListed(server: TestServer) {
  const administrator = await openAdministrator(server);
  await administrator.api.addContact(newContact(listed, { authorisations: [] }));
  await administrator.api.blockContact({ params: { contactId: await contactIdOf(administrator, blocked) } });
  return administrator;
}

const waiting = async ({ api }: Browser) =>
  (await api.listAccessRequests({ query: {} })).requests.map(({ email }) => email);

test('the answer is the same for whomever, wherever, whether or not they are on a list', async () => {
  const server = await startServerForTest(behindProxy);
  const administrator = await startWithListed(server);
  const asked = [
    { organisation, email: listed },
    { organisation, email: 'nobody@waterlandzorg.example' },
    { organisation: 'Waterland', email: listed },
    { organisation: 'Provincie Merwede', email: listed },
    { organisation, email: active },
    { organisation, email: blocked },
    { organisation, email: listed },
  ];
  const said = [];
  for (const body of asked) said.push((await ask(openElsewhere(server), body)).said);
  expect(said[0]).toMatchObject({ status: 204, text: '' });
  for (const each of said) expect(each).toEqual(said[0]);
  expect(await waiting(administrator)).toEqual([listed]);
  expect(await mailsTo(server.openBrowser(), active)).toEqual([
    'U hebt al toegang voor Waterland Zorg / You already have access for Waterland Zorg',
  ]);
  for (const email of [listed, blocked, 'nobody@waterlandzorg.example'])
    expect(await mailsTo(server.openBrowser(), email), email).toEqual([]);
});

test('and it takes as long', async () => {
  const server = await startServerForTest(behindProxy);
  await ask(openElsewhere(server), { organisation: 'Nowhere', email: 'warming.up@nowhere.example' });
  const people = demoOrganisations.flatMap(({ name, people }) =>
    people.map(({ email }) => ({ organisation: name, email })),
  );
  const times = { known: [] as number[], unknown: [] as number[] };
  for (const known of [...people, ...people]) {
    times.known.push((await ask(openElsewhere(server), known)).took);
    const unknown = { organisation: `${known.organisation} Oost`, email: `x${known.email}` };
    times.unknown.push((await ask(openElsewhere(server), unknown)).took);
  }
  const ratio = median(times.unknown) / median(times.known);
  expect(ratio).toBeGreaterThan(0.6);
  expect(ratio).toBeLessThan(1.7);
});

test('one network that asks too often has to wait, for whomever it asks', async () => {
  const server = await startServerForTest(behindProxy);
  for (const email of [active, 'nobody@nowhere.example']) {
    const browser = openElsewhere(server);
    const statuses = [];
    for (let count = 0; count < 22; count++)
      statuses.push((await ask(browser, { organisation, email })).said.status);
    expect(statuses).toEqual([...Array<number>(20).fill(204), 429, 429]);
  }
});

test('a mailbox gets three mails a day of it, and the administrators one for a request that waits', async () => {
  const server = await startServerForTest(behindProxy);
  const administrator = await startWithListed(server);
  for (let count = 0; count < 6; count++) {
    expect((await ask(openElsewhere(server), { organisation, email: active })).said.status).toBe(204);
    expect((await ask(openElsewhere(server), { organisation, email: listed })).said.status).toBe(204);
  }
  expect(await waiting(administrator)).toEqual([listed]);
  expect(await mailsTo(server.openBrowser(), active)).toHaveLength(3);
  const toAdministrator = await mailsTo(server.openBrowser(), 'a.degroot@waterlandzorg.example');
  expect(toAdministrator.filter((subject) => subject.includes('vraagt'))).toEqual([
    'Persoon p.zonder@waterlandzorg.example vraagt om toegang / Persoon p.zonder@waterlandzorg.example asks for access',
  ]);
});

test('what a stranger typed stands in no mail, and is kept no longer than it takes to look it up', async () => {
  const server = await startServerForTest(behindProxy);
  const administrator = await startWithListed(server);
  const body = {
    organisation,
    email: listed,
    name: 'Uw bank',
    reason: 'Ga naar https://bank.example en meld u aan',
  };
  await openElsewhere(server).api.requestAccess({ body });
  await openElsewhere(server).api.requestAccess({ body: { ...body, organisation: 'Elders' } });
  const { requests } = await administrator.api.listAccessRequests({ query: {} });
  expect(requests).toMatchObject([{ givenName: body.name, reason: body.reason }]);
  const { messages } = await server.openBrowser().api.listOutboxMessages({
    query: { to: 'a.degroot@waterlandzorg.example' },
  });
  for (const { html, text } of messages) expect(html + text).not.toMatch(/bank/);
  const { rows } = await server.services.database.transaction({ kind: 'system', reason: 'a test' }, (tx) =>
    tx.execute('select * from access_enquiries'),
  );
  expect(rows).toEqual([]);
});
