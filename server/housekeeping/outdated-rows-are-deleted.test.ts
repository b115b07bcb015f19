import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { demoPassword } from '../demo/seed-demo.ts';
import {
  listedRequest,
  otherOwner,
  ownerWithPhone,
  pairPhone,
  typePassword,
} from '../testing/authenticator.ts';
import { typePassword as typeOwnPassword } from '../testing/contacts.ts';
import { removeListInUse } from '../testing/list-in-use.ts';
import { lostPhone, startWithLostPhone, typeResetCode } from '../testing/lost-phone.ts';
import { startSecond } from '../testing/second-server.ts';
import { registerApp, startServerForTest, type TestServer } from '../testing/test-server.ts';
import { deleteOutdated } from './delete-outdated.ts';

const hour = 60 * 60_000;
const day = 24 * hour;

const inSystem = { kind: 'system', reason: 'a test' } as const;

async function countRows({ services }: TestServer, ...tables: string[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const { rows } = await services.database.transaction(inSystem, (tx) =>
      tx.execute<{ count: number }>(sql`select count(*)::int as count from ${sql.identifier(table)}`),
    );
    counts[table] = rows[0]?.count ?? -1;
  }
  return counts;
}

const sweep = ({ services, clock }: TestServer) => deleteOutdated(services.database, clock.now);

/** An owner who has signed in with a phone, and somebody who left off half-way a pairing. */
async function startUsed() {
  const server = await startServerForTest();
  const { phone, browser } = await ownerWithPhone(server);
  await typePassword(server, undefined, browser);
  await browser.api.sendApproval();
  await phone.deny((await listedRequest(phone)).id);
  const { browser: other } = await typePassword(server, otherOwner);
  const pending = await pairPhone(other);
  await other.api.sendApproval();
  return { server, phone, browser, other, pending };
}

test('nothing goes that is of use: a day later all is as it was, but for tokens that have lapsed and a dead phone', async () => {
  const { server, phone, pending } = await startUsed();
  const tables = ['sign_ins', 'activations', 'approval_requests', 'enrolments', 'sessions', 'audit_events'];
  const before = await countRows(server, ...tables);
  expect(before).toEqual({
    sign_ins: 3,
    activations: 2,
    approval_requests: 3,
    enrolments: 1,
    sessions: 1,
    audit_events: expect.any(Number),
  });
  expect(await sweep(server)).toBe(0);
  expect((await pending.call('GET', 'device')).body).toMatchObject({ state: 'pending' });

  server.clock.forward(day);
  expect(await sweep(server)).toBeGreaterThan(0);
  expect(await countRows(server, 'spent_tokens', 'devices')).toEqual({ spent_tokens: 0, devices: 1 });
  expect((await pending.call('GET', 'device')).body.code).toBe('device_unknown');
  expect((await phone.call('GET', 'device')).body).toMatchObject({ state: 'active' });
  expect(await countRows(server, ...tables)).toEqual({ ...before, approval_requests: 2 });
});

test('a week after a sign-in all that belonged to it is gone; the method, the session and the history stay', async () => {
  const { server, phone, browser } = await startUsed();
  const kept = ['authentication_methods', 'sessions', 'audit_events', 'known_browsers', 'accounts'];
  const before = await countRows(server, ...kept);
  server.clock.forward(7 * day + hour);
  await sweep(server);
  expect(await countRows(server, ...kept)).toEqual(before);
  expect(await countRows(server, 'sign_ins', 'activations', 'approval_requests', 'enrolments')).toEqual({
    sign_ins: 0,
    activations: 0,
    approval_requests: 0,
    enrolments: 0,
  });
  expect((await phone.call('GET', 'device')).body).toMatchObject({ state: 'active' });
  expect((await typePassword(server, undefined, browser)).next).toMatchObject({ step: 'verify' });
  await sweep(server);
  await browser.api.sendApproval();
});

const random = sql`gen_random_uuid()`;
const digest = sql`sha256(gen_random_uuid()::text::bytea)`;

test.each([
  [
    'password_resets',
    7 * day,
    (now: string) => sql`insert into password_resets (id, token_hash, created_at, expires_at, ended_at)
      values (${random}, ${digest}, ${now}::timestamptz - interval '30 minutes', ${now}, ${now})`,
  ],
  [
    'access_enquiries',
    day,
    (now: string) => sql`insert into access_enquiries (id, organisation, email, name, reason, created_at)
      values (${random}, 'Nergens', 'niemand@nergens.example', '', '', ${now})`,
  ],
  [
    'access_requests',
    30 * day,
    (
      now: string,
    ) => sql`insert into access_requests (id, organisation_id, contact_id, given_name, reason, created_at, lapses_at)
      select ${random}, organisation_id, id, '', '', ${now}::timestamptz - interval '30 days', ${now} from contacts`,
  ],
  [
    'idempotency_keys',
    day,
    (now: string) => sql`insert into idempotency_keys
      (account_id, organisation_id, operation, key, body_hash, created_at)
      select ${random}, id, 'addContact', 'a-key', ${digest}, ${now} from organisations`,
  ],
  [
    'messages',
    30 * day,
    (now: string) => sql`insert into messages (id, channel, recipient, language, created_at, delivered_at)
      values (${random}, 'email', 'somebody@nieuw.example', 'nl', ${now}, ${now})`,
  ],
  [
    'known_browsers',
    400 * day,
    (now: string) => sql`insert into known_browsers (account_id, token_hash, first_used_at, last_used_at)
      select id, ${digest}, ${now}, ${now} from accounts`,
  ],
] as const)('%s go when they have had their time, and no sooner', async (table, period, insert) => {
  const server = await startServerForTest();
  await removeListInUse(server);
  const { database } = server.services;
  const { [table]: before = 0 } = await countRows(server, table);
  const now = server.clock.now.toISOString();
  await database.transaction(inSystem, (tx) => tx.execute(insert(now)));
  const { [table]: written = 0 } = await countRows(server, table);
  expect(written).toBeGreaterThan(before);
  server.clock.forward(period);
  expect(await sweep(server)).toBe(0);
  server.clock.forward(1);
  expect(await sweep(server)).toBe(written - before);
  expect(await sweep(server)).toBe(0);
});

test('a reset goes a week after its code lapsed, once there is a method again', async () => {
  const { server, reset } = await startWithLostPhone();
  const { code } = await reset();
  const browser = server.openBrowser();
  await typeOwnPassword(browser, lostPhone, demoPassword);
  await typeResetCode(browser, code);
  await registerApp(browser, server);
  server.clock.forward(8 * day);
  await sweep(server);
  expect(await countRows(server, 'method_resets')).toEqual({ method_resets: 1 });
  server.clock.forward(1);
  await sweep(server);
  expect(await countRows(server, 'method_resets')).toEqual({ method_resets: 0 });
});

test('a reset is kept as long as there is no method: the password alone never becomes enough', async () => {
  const { server, reset } = await startWithLostPhone();
  await reset();
  server.clock.forward(100 * day);
  await sweep(server);
  expect(await typeOwnPassword(server.openBrowser(), lostPhone, demoPassword)).toEqual({
    step: 'reset-code',
    state: 'lapsed',
  });
});

test('mail that waits is not deleted, however old', async () => {
  const server = await startServerForTest();
  await ownerWithPhone(server);
  const before = await countRows(server, 'messages');
  expect(before).toEqual({ messages: 1 });
  server.clock.forward(100 * day);
  await sweep(server);
  expect(await countRows(server, 'messages')).toEqual(before);
});

test('thousands go in batches, also when every server begins at once', async () => {
  const server = await startServerForTest();
  const second = await startSecond(server);
  const { database } = server.services;
  await database.transaction(inSystem, (tx) =>
    tx.execute(sql`insert into spent_tokens (digest, expires_at)
      select sha256(n::text::bytea), ${server.clock.now.toISOString()} from generate_series(1, 2300) as n`),
  );
  server.clock.forward(2 * hour);
  const at = server.clock.now;
  const deleted = await Promise.all([
    deleteOutdated(database, at),
    deleteOutdated(second.services.database, at),
    deleteOutdated(database, at),
  ]);
  // Who found another one at it left off; what that one was too early for, the next round takes.
  const rest = await deleteOutdated(database, at);
  expect(deleted.reduce((sum, count) => sum + count, rest)).toBe(2300);
  expect(await countRows(server, 'spent_tokens')).toEqual({ spent_tokens: 0 });
});

test('a server that stops leaves off', async () => {
  const server = await startServerForTest();
  await ownerWithPhone(server);
  server.clock.forward(day);
  expect(await deleteOutdated(server.services.database, server.clock.now, AbortSignal.abort())).toBe(0);
  expect(await sweep(server)).toBeGreaterThan(0);
});
