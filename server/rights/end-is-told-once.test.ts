import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import {
  acceptInvitation,
  newContact,
  openAdministrator,
  waterlandAdministrator,
} from '../testing/contacts.ts';
import { edit, inMinutes, seen } from '../testing/rights.ts';
import { startSecond } from '../testing/second-server.ts';
import { signInAgain, signInFirstTime, startServerForTest, type TestServer } from '../testing/test-server.ts';
import { inviteAtStart } from './invite-at-start.ts';
import { settleEnds } from './settle-ends.ts';
import { tellEnds } from './tell-ends.ts';

const person = 'gast@waterlandzorg.example';
const day = 24 * 60;

async function mailsTo({ services }: TestServer, email: string) {
  const { rows } = await services.database.transaction({ kind: 'system', reason: 'a test' }, (tx) =>
    tx.execute<{ id: string }>(sql`select id from messages where recipient = ${email}`),
  );
  return rows.length;
}

async function tellAll({ services }: Pick<TestServer, 'services'>) {
  let told = 0;
  while (await tellEnds(services)) told++;
  return told;
}

async function startWithGuest(endsInDays: number) {
  const server = await startServerForTest();
  await tellAll(server);
  const administrator = server.openBrowser();
  const key = await signInFirstTime(server, administrator, waterlandAdministrator);
  const { rights } = await administrator.api.listOrganisationRights();
  const right = rights[0]?.id ?? '';
  const given = (days: number) => ({ right, startsAt: null, endsAt: inMinutes(server, days * day) });
  const added = await administrator.api.addContact(
    newContact(person, { authorisations: [], rights: [given(endsInDays)] }),
  );
  return { server, administrator, key, added, given };
}

test('seven days before an end the person and the administrator are mailed, once, whichever server does it', async () => {
  const { server, administrator, key, given } = await startWithGuest(8);
  const own = await mailsTo(server, waterlandAdministrator);
  expect(await tellAll(server)).toBe(0);
  server.clock.forward(day * 60_000);
  const other = await startSecond(server);
  await Promise.all([tellAll(server), tellAll(other)]);
  expect([await mailsTo(server, person), await mailsTo(server, waterlandAdministrator)]).toEqual([
    1,
    own + 1,
  ]);
  await tellAll(other);
  await signInAgain(server, administrator, waterlandAdministrator, key);
  const renamed = await edit(administrator, await seen(administrator, person), { name: 'Iemand anders' });
  await tellAll(server);
  expect(await mailsTo(server, person)).toBe(1);

  await edit(administrator, renamed, { rights: [given(3)] });
  await tellAll(server);
  expect(await mailsTo(server, person)).toBe(2);
});

test('who is told is who still has it then: not the blocked, and of what is over nobody is told', async () => {
  const { server, administrator, added } = await startWithGuest(3);
  await administrator.api.blockContact({ params: { contactId: added.id } });
  expect(await tellAll(server)).toBe(0);
  await administrator.api.unblockContact({ params: { contactId: added.id } });
  server.clock.forward(3 * day * 60_000);
  expect(await tellAll(server)).toBe(0);
});

test('an end that went by makes way for the next one', async () => {
  const { server, administrator, added, given } = await startWithGuest(1);
  const rights = [...added.rights, { right: 'sign-in', startsAt: null, endsAt: given(5).endsAt }];
  await edit(administrator, added, { authorisations: ['sign-in'], rights });
  const firstEnd = async () => {
    const { rows } = await server.services.database.transaction({ kind: 'system', reason: 'a test' }, (tx) =>
      tx.execute<{ at: Date }>(sql`select ends_at as at from contacts where email = ${person}`),
    );
    return new Date(rows[0]?.at ?? 0).toISOString();
  };
  expect(await firstEnd()).toBe(rights[0]?.endsAt);
  server.clock.forward(2 * day * 60_000);
  await settleEnds(server.services);
  expect(await firstEnd()).toBe(rights[1]?.endsAt);
});

test('whose right to sign in begins later is invited at that minute, once', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  const rights = [{ right: 'sign-in' as const, startsAt: inMinutes(server, 10), endsAt: null }];
  const added = await administrator.api.addContact(newContact(person, { rights }));
  expect(added).toMatchObject({ access: 'none', invitation: null, authorisations: ['sign-in'] });
  server.clock.forward(10 * 60_000 - 1);
  expect(await inviteAtStart(server.services)).toBe(false);
  server.clock.forward(1);
  expect(await inviteAtStart(server.services)).toBe(true);
  expect(await inviteAtStart(server.services)).toBe(false);
  expect([await mailsTo(server, person), (await seen(administrator, person)).access]).toEqual([1, 'invited']);
  await acceptInvitation(server, person);
  expect((await seen(administrator, person)).access).toBe('active');
});
