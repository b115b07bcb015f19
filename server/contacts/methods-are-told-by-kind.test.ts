import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import {
  contactIdOf,
  merwedeAdministrator,
  newContact,
  openAdministrator,
  waterlandAdministrator,
} from '../testing/contacts.ts';
import { allowMethods, registerPhone, somebodysNumber } from '../testing/phone.ts';
import { type Browser, signInFirstTime, startServerForTest } from '../testing/test-server.ts';

const person = 'l.dijkgraaf@waterlandzorg.example';
const inTwo = 'y.elamrani@waterlandzorg.example';

const methodsOf = async (administrator: Browser, email: string) =>
  administrator.api.listContactMethods({ params: { contactId: await contactIdOf(administrator, email) } });

test('of its own people an organisation sees each method by kind, and when it was last used', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  expect(await methodsOf(administrator, person)).toEqual({ told: 'all', methods: [] });
  const key = await signInFirstTime(server, server.openBrowser(), person);
  const told = await methodsOf(administrator, person);
  const now = server.clock.now.toISOString();
  expect(told).toEqual({
    told: 'all',
    methods: [{ kind: 'totp', mask: null, registeredAt: now, lastUsedAt: now }],
  });
  expect(JSON.stringify(told)).not.toContain(key);
});

test('of a phone the mask is told, and never the number', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  await allowMethods(server, ['totp', 'phone']);
  await registerPhone(server.openBrowser(), person);
  const told = await methodsOf(administrator, person);
  expect(told.methods).toMatchObject([{ kind: 'phone', mask: '+XX XXXXXXX40' }]);
  expect(JSON.stringify(told)).not.toContain(somebodysNumber.slice(3));
});

test('of a person whom another organisation has too, only the kinds are told', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  const other = await openAdministrator(server, merwedeAdministrator);
  await signInFirstTime(server, server.openBrowser(), inTwo);
  const kinds = [{ kind: 'totp', mask: null, registeredAt: null, lastUsedAt: null }];
  for (const each of [administrator, other])
    expect(await methodsOf(each, inTwo)).toEqual({ told: 'kinds', methods: kinds });
});

test('before somebody came in here nothing is told, whether or not they have an account elsewhere', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  await signInFirstTime(server, server.openBrowser(), person);
  const other = await openAdministrator(server, merwedeAdministrator);
  await other.api.addContact(newContact(person));
  await other.api.addContact(newContact('nieuw@elders.example'));
  const notYet = { told: 'not-yet', methods: [] };
  expect(await methodsOf(other, person)).toEqual(notYet);
  expect(await methodsOf(other, 'nieuw@elders.example')).toEqual(notYet);
  expect((await methodsOf(administrator, person)).told).toBe('kinds');
  const contactId = await contactIdOf(administrator, person);
  await administrator.api.withdrawAccess({ params: { contactId } });
  expect(await methodsOf(administrator, person)).toEqual(notYet);
  await administrator.api.restoreAccess({ params: { contactId }, idempotencyKey: randomUUID() });
  expect((await methodsOf(administrator, person)).told).toBe('kinds');
});

test('the database tells another organisation nothing, and the organisation no secret', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  const other = await openAdministrator(server, merwedeAdministrator);
  const contactId = await contactIdOf(administrator, waterlandAdministrator);
  const seenBy = async ({ api }: Browser) => {
    const { organisation } = await api.getSession();
    const context = { kind: 'organisation', organisationId: organisation.id, accountId: '' } as const;
    return server.services.database.transaction(context, async (tx) => {
      const { rows } = await tx.execute(sql`select * from app_methods_of_contact(${contactId}::uuid)`);
      const { rows: direct } = await tx.execute(sql`select id from authentication_methods`);
      return { told: rows.length, direct: direct.length };
    });
  };
  expect(await seenBy(administrator)).toEqual({ told: 1, direct: 0 });
  expect(await seenBy(other)).toEqual({ told: 0, direct: 0 });
});
