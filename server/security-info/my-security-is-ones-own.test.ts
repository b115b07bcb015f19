import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { ownerWithPhone } from '../testing/authenticator.ts';
import { acceptInvitation, newContact, openAdministrator } from '../testing/contacts.ts';
import { type Browser, signInAgain, signInFirstTime, startServerForTest } from '../testing/test-server.ts';

const inTwo = 'y.elamrani@waterlandzorg.example';
const minute = 60_000;
const firefox = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:128.0) Gecko/20100101 Firefox/128.0';

async function choose({ api }: Browser, name: string) {
  const { next } = await api.getSignIn();
  if (next.step !== 'choose-organisation') throw new Error(next.step);
  const organisationId = next.organisations.find((each) => each.name === name)?.id ?? '';
  await api.chooseOrganisation({ body: { organisationId } });
}

async function startSignedIn() {
  const server = await startServerForTest();
  const browser = server.openBrowser();
  browser.headers['user-agent'] = firefox;
  const key = await signInFirstTime(server, browser, inTwo);
  await choose(browser, 'Waterland Zorg');
  return { server, browser, key };
}

test('at the first sign-in there is a method, the default one, a password, and nothing before it', async () => {
  const { server, browser } = await startSignedIn();
  const now = server.clock.now.toISOString();
  expect(await browser.api.getMySecurity()).toEqual({
    methods: [
      {
        id: expect.any(String),
        kind: 'totp',
        name: expect.any(String),
        isDefault: true,
        registeredAt: now,
        lastUsedAt: now,
        phone: null,
      },
    ],
    password: { changedAt: expect.any(String), expiresAt: null },
    remembered: null,
    previousSignIn: null,
    otherSessions: [],
  });
});

test('a phone is told with when it last called, and that this was long ago', async () => {
  const server = await startServerForTest();
  const { browser, phone } = await ownerWithPhone(server);
  const firstSeen = { lastSeenAt: server.clock.now.toISOString(), isUnseen: false };
  expect(await browser.api.getMySecurity()).toMatchObject({ methods: [{ kind: 'app', phone: firstSeen }] });
  server.clock.forward(5 * minute);
  await phone.call('GET', 'device');
  const lastSeen = { lastSeenAt: server.clock.now.toISOString(), isUnseen: false };
  expect(await browser.api.getMySecurity()).toMatchObject({ methods: [{ kind: 'app', phone: lastSeen }] });
  await server.services.database.transaction({ kind: 'system', reason: 'a test' }, (tx) =>
    tx.execute(sql`update devices set last_seen_at = last_seen_at - 30 * interval '24 hours'`),
  );
  expect(await browser.api.getMySecurity()).toMatchObject({ methods: [{ phone: { isUnseen: true } }] });
});

test('a new password and the use of the app are told', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  await administrator.api.addContact(newContact('nieuw@waterlandzorg.example'));
  server.clock.forward(5 * minute);
  const { api } = await acceptInvitation(server, 'nieuw@waterlandzorg.example');
  expect(await api.getMySecurity()).toMatchObject({
    methods: [{ lastUsedAt: server.clock.now.toISOString() }],
    password: { changedAt: server.clock.now.toISOString(), expiresAt: null },
  });
});

test('elsewhere, for another organisation, the sign-in before and the session that is still open are told', async () => {
  const { server, browser, key } = await startSignedIn();
  const firstAt = server.clock.now.toISOString();
  server.clock.forward(10 * minute);
  const phone = server.openBrowser();
  await signInAgain(server, phone, inTwo, key);
  await choose(phone, 'Provincie Merwede');
  const first = {
    at: firstAt,
    browser: { name: 'Firefox', system: 'Windows' },
    organisation: 'Waterland Zorg',
  };
  expect(await phone.api.getMySecurity()).toMatchObject({
    previousSignIn: first,
    otherSessions: [{ ...first, lastSeenAt: firstAt }],
  });
  expect(await browser.api.getMySecurity()).toMatchObject({
    previousSignIn: null,
    otherSessions: [{ organisation: 'Provincie Merwede', browser: { name: null, system: null } }],
  });
});

test('a session that ended or was not used for an hour is not open any more, and stays the sign-in before', async () => {
  const { server, browser, key } = await startSignedIn();
  const phone = server.openBrowser();
  await signInAgain(server, phone, inTwo, key);
  await choose(phone, 'Provincie Merwede');
  await browser.api.signOut();
  expect(await phone.api.getMySecurity()).toMatchObject({
    previousSignIn: { organisation: 'Waterland Zorg' },
    otherSessions: [],
  });
  const laptop = server.openBrowser();
  await signInAgain(server, laptop, inTwo, key);
  await choose(laptop, 'Waterland Zorg');
  for (const _ of [1, 2]) {
    server.clock.forward(40 * minute);
    await laptop.api.getSession();
  }
  expect(await laptop.api.getMySecurity()).toMatchObject({
    previousSignIn: { organisation: 'Provincie Merwede' },
    otherSessions: [],
  });
});

test('it holds no secret, no address, and nothing of anybody else', async () => {
  const { server, browser, key } = await startSignedIn();
  await openAdministrator(server);
  const text = await (await browser.fetch('/api/v1/my/security')).text();
  for (const word of [key, 'argon2', '127.0.0.1', 'Annelies', firefox]) expect(text).not.toContain(word);
});
