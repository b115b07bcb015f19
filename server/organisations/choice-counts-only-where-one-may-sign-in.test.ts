import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { contactIdOf, merwedeAdministrator, newContact, openAdministrator } from '../testing/contacts.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import {
  type Browser,
  signInFirstTime,
  startServerForTest,
  type TestServer,
} from '../testing/test-server.ts';

const inTwo = 'y.elamrani@waterlandzorg.example';

async function signIn(server: TestServer, signInName = inTwo) {
  const browser = server.openBrowser();
  await signInFirstTime(server, browser, signInName);
  const { next } = await browser.api.getSignIn().catch(() => ({ next: { step: 'signed-in' } as const }));
  return { browser, next };
}

const organisationOf = async ({ api }: Browser) => (await api.getSession()).organisation;

/** Somebody who is on both lists, and an administrator of Merwede, who changes something about them there. */
async function startWithAdministrator() {
  const server = await startServerForTest();
  const merwede = await openAdministrator(server, merwedeAdministrator);
  return { server, merwede, params: { contactId: await contactIdOf(merwede, inTwo) } };
}

test('G0.8: of several one is chosen, and the session is for that one', async () => {
  const server = await startServerForTest();
  const { browser, next } = await signIn(server);
  if (next.step !== 'choose-organisation') throw new Error(next.step);
  expect(next.organisations.map(({ name }) => name)).toEqual(['Provincie Merwede', 'Waterland Zorg']);
  const waterland = next.organisations[1]?.id ?? '';
  const chosen = await browser.api.chooseOrganisation({ body: { organisationId: waterland } });
  expect(chosen.next).toEqual({ step: 'signed-in' });
  expect(await organisationOf(browser)).toEqual({ id: waterland, name: 'Waterland Zorg' });
});

test('who has one goes straight in', async () => {
  const server = await startServerForTest();
  const { browser, next } = await signIn(server, 'n.hendriks@merwede.example');
  expect(next).toEqual({ step: 'signed-in' });
  expect(await browser.api.getSession()).toMatchObject({
    organisation: { name: 'Provincie Merwede' },
    hasOtherOrganisations: false,
  });
});

test('one where the person is blocked does not count', async () => {
  const { server, merwede, params } = await startWithAdministrator();
  await merwede.api.blockContact({ params });
  expect(await organisationOf((await signIn(server)).browser)).toMatchObject({ name: 'Waterland Zorg' });
});

test('one whose access was withdrawn does not count', async () => {
  const { server, merwede, params } = await startWithAdministrator();
  await merwede.api.withdrawAccess({ params });
  expect(await organisationOf((await signIn(server)).browser)).toMatchObject({ name: 'Waterland Zorg' });
});

test('G0.8: one where the person is a contact without the right to sign in does not count', async () => {
  const { server, params } = await startWithAdministrator();
  const { database } = server.services;
  await database.transaction({ kind: 'system', reason: 'a test' }, (tx) =>
    tx.execute(
      sql`delete from contact_authorisations where contact_id = ${params.contactId} and authorisation = 'sign-in'`,
    ),
  );
  expect(await organisationOf((await signIn(server)).browser)).toMatchObject({ name: 'Waterland Zorg' });
});

test('one that invited the person counts too', async () => {
  const { server, merwede } = await startWithAdministrator();
  const colleague = 'l.dijkgraaf@waterlandzorg.example';
  await merwede.api.addContact(newContact(colleague));
  expect((await signIn(server, colleague)).next).toMatchObject({
    step: 'choose-organisation',
    organisations: [
      { name: 'Provincie Merwede', isNew: true },
      { name: 'Waterland Zorg', isNew: false },
    ],
  });
});

test('an invitation that has lapsed does not count', async () => {
  const { server, merwede } = await startWithAdministrator();
  const colleague = 'l.dijkgraaf@waterlandzorg.example';
  await merwede.api.addContact(newContact(colleague));
  server.clock.forward(72 * 60 * 60_000);
  expect(await organisationOf((await signIn(server, colleague)).browser)).toMatchObject({
    name: 'Waterland Zorg',
  });
});

test('one that is not the person’s own is refused, like one that does not exist; so is one that blocked them meanwhile', async () => {
  const { server, merwede, params } = await startWithAdministrator();
  const stranger = await openAdministrator(server, 's.vermeer@lindeboom.example');
  const { browser } = await signIn(server);
  const choose = (organisationId: string) => browser.api.chooseOrganisation({ body: { organisationId } });
  const errors = [{ path: 'organisationId', code: 'organisation_unknown' }];
  for (const id of [(await organisationOf(stranger)).id, '019378a4-5b7c-7def-8123-0123456789ab']) {
    expect(await refusalOf(choose(id))).toMatchObject({ status: 400, code: 'input_invalid', errors });
  }
  await merwede.api.blockContact({ params });
  const { id } = await organisationOf(merwede);
  expect(await refusalOf(choose(id))).toMatchObject({ code: 'step_not_due' });
  expect((await browser.api.getSignIn()).next).toEqual({ step: 'signed-in' });
  expect(await organisationOf(browser)).toMatchObject({ name: 'Waterland Zorg' });
});
