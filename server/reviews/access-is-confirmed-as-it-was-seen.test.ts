import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import {
  acceptInvitation,
  contactIdOf,
  merwedeAdministrator,
  newContact,
  openAdministrator,
  waterlandAdministrator,
} from '../testing/contacts.ts';
import { type Browser, startServerForTest } from '../testing/test-server.ts';
import { runReviews } from './run-reviews.ts';

const person = 'l.dijkgraaf@waterlandzorg.example';

async function startRound() {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  server.clock.forward(1000);
  const round = await administrator.api.startReview();
  server.clock.forward(1000);
  return { server, administrator, round };
}

const leftOf = async ({ api }: Browser) =>
  (await api.listContactsToReview({ query: { limit: 100 } })).contacts;

const decisionsOf = async ({ api }: Browser, reviewId: string) =>
  (await api.listReviewDecisions({ params: { reviewId }, query: { limit: 100 } })).decisions;

async function confirm({ api }: Browser, contactId: string, version?: number) {
  const seen = version ?? (await api.getContact({ params: { contactId } })).version;
  const { results } = await api.confirmAccess({ body: { contacts: [{ contactId, version: seen }] } });
  return results[0];
}

test('who was seen in another version is not confirmed; after a look they are', async () => {
  const { administrator } = await startRound();
  const { api } = administrator;
  const contactId = await contactIdOf(administrator, person);
  const params = { contactId };
  const seen = await api.getContact({ params });
  await api.updateContact({ params, ifMatch: seen.version, body: { ...seen, name: 'Lotte van Dijkgraaf' } });
  expect(await confirm(administrator, contactId, seen.version)).toMatchObject({ code: 'edit_conflict' });
  expect((await leftOf(administrator)).map(({ id }) => id)).toContain(contactId);
  expect(await confirm(administrator, contactId)).toMatchObject({ outcome: 'done' });
  expect((await leftOf(administrator)).map(({ id }) => id)).not.toContain(contactId);
});

test('one’s own access is confirmed by another administrator; by oneself only where there is none', async () => {
  const { server, administrator } = await startRound();
  const own = await contactIdOf(administrator, waterlandAdministrator);
  const colleagueEmail = 'collega@elders.example';
  await administrator.api.addContact(
    newContact(colleagueEmail, { authorisations: ['sign-in', 'manage-contacts'] }),
  );
  expect((await administrator.api.getReview()).open?.mayConfirmOwn).toBe(true);
  const colleague = await acceptInvitation(server, colleagueEmail);
  expect((await administrator.api.getReview()).open?.mayConfirmOwn).toBe(false);
  expect(await confirm(administrator, own)).toMatchObject({ code: 'own_contact' });
  expect(await confirm(colleague, own)).toMatchObject({ outcome: 'done' });

  const alone = await openAdministrator(server, merwedeAdministrator);
  server.clock.forward(1000);
  await alone.api.startReview();
  expect(await confirm(alone, await contactIdOf(alone, merwedeAdministrator))).toMatchObject({
    outcome: 'done',
  });
});

test('two administrators at once begin one round and confirm each contact once', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  server.clock.forward(1000);
  const begun = await Promise.all([administrator.api.startReview(), administrator.api.startReview()]);
  expect(new Set(begun.map(({ id }) => id)).size).toBe(1);
  server.clock.forward(1000);
  const seen = (await leftOf(administrator)).map(({ id, version }) => ({ contactId: id, version }));
  await Promise.all([
    administrator.api.confirmAccess({ body: { contacts: seen } }),
    administrator.api.confirmAccess({ body: { contacts: seen.toReversed() } }),
  ]);
  expect(await leftOf(administrator)).toEqual([]);
  expect(await decisionsOf(administrator, begun[0].id)).toHaveLength(seen.length);
});

test('who is added, given access or removed meanwhile need not be confirmed; who loses access is decided on, until it is undone', async () => {
  const { administrator, round } = await startRound();
  const { api } = administrator;
  const contactId = await contactIdOf(administrator, person);
  const params = { contactId };
  const before = (await api.getReview()).open;
  const { id: added } = await api.addContact(newContact('nieuw@elders.example'));
  expect((await api.getReview()).open).toEqual(before);

  await api.withdrawAccess({ params });
  expect((await api.getReview()).open).toMatchObject({ left: round.left - 1, total: round.total });
  await api.restoreAccess({ params, idempotencyKey: randomUUID() });
  expect((await api.getReview()).open).toEqual(before);
  await api.withdrawAccess({ params });
  await api.inviteContact({ params, idempotencyKey: randomUUID() });
  expect((await api.getReview()).open).toMatchObject({ left: round.left - 1 });
  await api.removeContact({ params });
  expect((await api.getReview()).open).toMatchObject({ left: round.left - 1, total: round.total - 1 });
  expect((await leftOf(administrator)).map(({ id }) => id)).not.toContain(added);
});

test('a confirmation can be taken back while the round runs, and for five minutes after its last one', async () => {
  const { server, administrator, round } = await startRound();
  const { api } = administrator;
  const left = await leftOf(administrator);
  for (const { id } of left) await confirm(administrator, id);
  await runReviews(server.services);
  expect((await api.getReview()).open).toBeNull();
  const [first] = left;
  const contactIds = [first?.id ?? ''];
  server.clock.forward(5 * 60_000);
  expect(await api.takeConfirmationsBack({ body: { contactIds } })).toMatchObject({
    results: [{ outcome: 'done' }],
  });
  expect((await api.getReview()).open).toMatchObject({ id: round.id, left: 1 });
  expect((await api.takeConfirmationsBack({ body: { contactIds } })).results).toMatchObject([
    { code: 'nothing_to_restore' },
  ]);
  await confirm(administrator, contactIds[0] ?? '');
  await runReviews(server.services);
  server.clock.forward(5 * 60_000 + 1);
  await expect(api.takeConfirmationsBack({ body: { contactIds } })).rejects.toMatchObject({
    problem: { code: 'not_found' },
  });
});

test('who confirmed what stays readable after the round, also of who is off the list since', async () => {
  const { server, administrator, round } = await startRound();
  const { api } = administrator;
  const contactId = await contactIdOf(administrator, person);
  const params = { contactId };
  const contact = await api.getContact({ params });
  await confirm(administrator, contactId);
  const confirmedAt = server.clock.now.toISOString();
  server.clock.forward(1000);
  const own = await contactIdOf(administrator, waterlandAdministrator);
  await api.removeContact({ params });
  const by = { by: 'contact', contactId: own, name: 'Annelies de Groot' };
  const { name, rights, productIds } = contact;
  expect(await decisionsOf(administrator, round.id)).toMatchObject([
    { decision: 'removed', contactId: null, name, by },
    { decision: 'confirmed', contactId: null, name, by, at: confirmedAt, rights, productIds },
  ]);
});

test('another organisation has no part in it, by the API or in the database', async () => {
  const { server, administrator, round } = await startRound();
  const other = await openAdministrator(server, merwedeAdministrator);
  const contactId = await contactIdOf(administrator, person);
  await other.api.startReview();
  expect(await confirm(other, contactId, 1)).toMatchObject({ code: 'not_found' });
  await expect(decisionsOf(other, round.id)).rejects.toMatchObject({ problem: { code: 'not_found' } });
  const { organisation } = await other.api.getSession();
  const context = { kind: 'organisation', organisationId: organisation.id, accountId: '' } as const;
  const { database } = server.services;
  const seen = await database.transaction(context, async (tx) => {
    const { rows } = await tx.execute<{ organisation_id: string }>(sql`select organisation_id from reviews`);
    return rows.map((row) => row.organisation_id);
  });
  expect(seen).toEqual([organisation.id]);
  for (const statement of [sql`delete from reviews`, sql`update reviews set started_at = now()`])
    await expect(database.transaction(context, (tx) => tx.execute(statement))).rejects.toThrow();
});
