import { sql } from 'drizzle-orm';
import { expect, onTestFinished, test, vi } from 'vitest';
import { contactIdOf, openAdministrator } from '../testing/contacts.ts';
import { cutListeners } from '../testing/cut-listeners.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { startSecond } from '../testing/second-server.ts';
import {
  type Browser,
  openBrowser,
  signInFirstTime,
  startServerForTest,
  type TestServer,
} from '../testing/test-server.ts';

const person = 'l.dijkgraaf@waterlandzorg.example';
const soon = { timeout: 4_000, interval: 5 };

/** Somebody is signed in, and both of two servers keep their session in memory: asked again, neither asks the database. */
async function startTwo() {
  const server = await startServerForTest();
  const second = await startSecond(server);
  const here = server.openBrowser();
  await signInFirstTime(server, here, person);
  const there = openBrowser(second.origin);
  for (const [name, value] of here.cookies) there.cookies.set(name, value);
  await vi.waitFor(async () => {
    expect(await asksDatabase(server, here)).toBe(false);
    expect(await asksDatabase(second, there)).toBe(false);
  }, soon);
  return { server, second, here, there };
}

/** Whether the database is asked who is signed in. */
async function asksDatabase({ services }: Pick<TestServer, 'services'>, { api }: Browser): Promise<boolean> {
  const asking = vi.spyOn(services.database, 'callFunction');
  await api.getSession();
  const times = asking.mock.calls.filter(([name]) => name === 'app_open_session').length;
  asking.mockRestore();
  return times > 0;
}

const write = ({ services }: TestServer, statement: ReturnType<typeof sql>) =>
  services.database.transaction({ kind: 'system', reason: 'test' }, (tx) => tx.execute(statement));

/** As the role that signs in: the API's may not end connections. */
async function expectRefused({ api, cookies }: Browser, cookie: string) {
  cookies.set('voordeur-session', cookie);
  expect(await refusalOf(api.getSession())).toMatchObject({ status: 401, code: 'not_signed_in' });
}

const cookieOf = ({ cookies }: Browser) => cookies.get('voordeur-session') ?? '';

test('who signs out on one server is refused on the other', async () => {
  const { here, there } = await startTwo();
  const cookie = cookieOf(here);
  await here.api.signOut();
  await expectRefused(here, cookie);
  await vi.waitFor(() => expectRefused(there, cookie), soon);
});

test('on the server that did it, before its answer, also without word from the database', async () => {
  const { server, here } = await startTwo();
  vi.spyOn(server.services.sessionCache, 'setListening').mockImplementation(() => undefined);
  const cookie = cookieOf(here);
  await here.api.signOut();
  await expectRefused(here, cookie);
});

test('who is blocked on one server is refused on the other', async () => {
  const { server, here, there } = await startTwo();
  const administrator = await openAdministrator(server);
  const contactId = await contactIdOf(administrator, person);
  await vi.waitFor(() => expect(asksDatabase(server, here)).resolves.toBe(false), soon);
  await administrator.api.blockContact({ params: { contactId } });
  await expectRefused(here, cookieOf(here));
  await vi.waitFor(() => expectRefused(there, cookieOf(there)), soon);
});

test.each<[string, ReturnType<typeof sql>]>([
  ['ended', sql`update sessions set ended_at = now()`],
  ['removed', sql`delete from sessions`],
  [
    'of a blocked contact',
    sql`update contacts set blocked_at = now() - interval '1 day' where email = ${person}`,
  ],
  ['of a contact without access', sql`update contacts set access = 'none' where email = ${person}`],
  ['without the right to sign in', sql`delete from contact_authorisations where authorisation = 'sign-in'`],
])('a session that is %s in the database itself is refused', async (_, statement) => {
  const { server, second, here, there } = await startTwo();
  await server.services.database.transaction({ kind: 'system', reason: 'test' }, (tx) =>
    tx.execute(statement),
  );
  expect(second.services.sessionCache.listens).toBe(true);
  await vi.waitFor(() => expectRefused(here, cookieOf(here)), soon);
  await vi.waitFor(() => expectRefused(there, cookieOf(there)), soon);
});

test.each<[string, ReturnType<typeof sql>, object]>([
  [
    'language',
    sql`update accounts set language = case language when 'nl' then 'en' else 'nl' end::language`,
    {},
  ],
  ['name', sql`update contacts set name = 'Iemand'`, { contact: { name: 'Iemand' } }],
  [
    'organisation',
    sql`update organisations set name = 'Anders' where name = 'Waterland Zorg'`,
    { organisation: { name: 'Anders' } },
  ],
])('another %s is seen', async (_, statement, shown) => {
  const { server, there } = await startTwo();
  const before = await there.api.getSession();
  await write(server, statement);
  await vi.waitFor(async () => {
    const now = await there.api.getSession();
    expect(now).not.toEqual(before);
    expect(now).toMatchObject(shown);
  }, soon);
});

test('nothing is remembered for longer than five seconds', async () => {
  const { server, here } = await startTwo();
  server.clock.forward(4_999);
  expect(await asksDatabase(server, here)).toBe(false);
  server.clock.forward(1);
  expect(await asksDatabase(server, here)).toBe(true);
});

test('a session is not remembered past its end', async () => {
  const { server, here } = await startTwo();
  const { expires_at: end } = (await write(server, sql`select max(expires_at) as expires_at from sessions`))
    .rows[0] as { expires_at: string };
  server.clock.now = new Date(Date.parse(end) - 1_000);
  await write(server, sql`update sessions set last_seen_at = ${server.clock.now.toISOString()}`);
  await vi.waitFor(() => expect(asksDatabase(server, here)).resolves.toBe(false), soon);
  server.clock.forward(1_000);
  await expectRefused(here, cookieOf(here));
});

test('what was being read when something changed is not kept', async () => {
  const { server, here } = await startTwo();
  const { database, sessionCache } = server.services;
  sessionCache.forget();
  const ask = database.callFunction;
  const asking = vi.spyOn(database, 'callFunction').mockImplementationOnce(async (name, parameters) => {
    const answer = await ask(name, parameters);
    sessionCache.forget();
    return answer as never;
  });
  onTestFinished(() => asking.mockRestore());
  await here.api.getSession();
  asking.mockRestore();
  expect(await asksDatabase(server, here)).toBe(true);
  expect(await asksDatabase(server, here)).toBe(false);
});

test('while no changes are heard of the database is asked each time, and then no longer', async () => {
  const { server, here } = await startTwo();
  expect(await cutListeners(server.databaseUrl, 'voordeur_sessions')).toBe(2);
  await vi.waitFor(() => expect(server.services.sessionCache.listens).toBe(false), soon);
  expect(await asksDatabase(server, here)).toBe(true);
  expect(await asksDatabase(server, here)).toBe(true);
  await vi.waitFor(() => expect(asksDatabase(server, here)).resolves.toBe(false), soon);
});
