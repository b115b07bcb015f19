import { expect, test } from 'vitest';
import { contactIdOf, merwedeAdministrator, newContact, openAdministrator } from '../testing/contacts.ts';
import { codeAt, signInFirstTime, startServerForTest, type TestServer } from '../testing/test-server.ts';

const person = 'l.dijkgraaf@waterlandzorg.example';
const hour = 60 * 60_000;

/** Somebody with an app who was signed in before, and their administrator. */
async function startWithAdministrator() {
  const server = await startServerForTest();
  const browser = server.openBrowser();
  const key = await signInFirstTime(server, browser, person);
  await browser.api.signOut();
  const administrator = await openAdministrator(server);
  const params = { contactId: await contactIdOf(administrator, person) };
  return { server, administrator, params, key };
}

async function startSignIn(server: TestServer) {
  const { api } = server.openBrowser();
  await api.startSignIn({ body: { signInName: person } });
  return api;
}

async function signInFully(server: TestServer, key: string) {
  const api = await startSignIn(server);
  await api.provePassword({ body: { password: 'Haven-Duin-Kade-7' } });
  server.clock.forward(30_000);
  const { next } = await api.verifyCode({ body: { code: codeAt(key, server.clock.now) } });
  return { api, next };
}

test.each([
  ['blockContact', 'blocked'],
  ['withdrawAccess', 'withdrawn'],
] as const)('after %s the person is told so, and by whom', async (takeAway, reason) => {
  const { server, administrator, params, key } = await startWithAdministrator();
  await administrator.api[takeAway]({ params });
  expect((await signInFully(server, key)).next).toEqual({
    step: 'no-organisation',
    organisations: [{ name: 'Waterland Zorg', reason }],
  });
});

test('of several, each says why', async () => {
  const { server, administrator, params, key } = await startWithAdministrator();
  const merwede = await openAdministrator(server, merwedeAdministrator);
  await merwede.api.addContact(newContact(person));
  await merwede.api.withdrawAccess({ params: { contactId: await contactIdOf(merwede, person) } });
  await administrator.api.blockContact({ params });
  expect((await signInFully(server, key)).next).toEqual({
    step: 'no-organisation',
    organisations: [
      { name: 'Provincie Merwede', reason: 'withdrawn' },
      { name: 'Waterland Zorg', reason: 'blocked' },
    ],
  });
});

test('whoever looks again after access was given back goes on, without signing in again', async () => {
  const { server, administrator, params, key } = await startWithAdministrator();
  await administrator.api.blockContact({ params });
  const { api } = await signInFully(server, key);
  expect((await api.getSignIn()).next).toMatchObject({ step: 'no-organisation' });
  await administrator.api.unblockContact({ params });
  expect((await api.getSignIn()).next).toEqual({ step: 'signed-in' });
  expect((await api.getSession()).organisation.name).toBe('Waterland Zorg');
});

test('who has proved a password alone is told of no organisation', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  await administrator.api.blockContact({ params: { contactId: await contactIdOf(administrator, person) } });
  const api = await startSignIn(server);
  const { next } = await api.provePassword({ body: { password: 'Haven-Duin-Kade-7' } });
  expect(next).toEqual({ step: 'no-organisation', organisations: [] });
});

test('where an invitation lapsed, a new one can be asked for, whoever else keeps the person out', async () => {
  const { server, administrator, params, key } = await startWithAdministrator();
  const merwede = await openAdministrator(server, merwedeAdministrator);
  await merwede.api.addContact(newContact(person));
  await administrator.api.blockContact({ params });
  server.clock.forward(72 * hour);
  expect((await signInFully(server, key)).next).toMatchObject({ step: 'invitation-lapsed' });
});
