import { expect, test } from 'vitest';
import { settleEnds } from '../rights/settle-ends.ts';
import { acceptInvitation, contactIdOf, newContact, openAdministrator } from '../testing/contacts.ts';
import { edit, inMinutes, seen } from '../testing/rights.ts';
import { type Browser, startServerForTest } from '../testing/test-server.ts';

const person = 'gast@waterlandzorg.example';
const minute = 60_000;

async function startWithGuest() {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  await administrator.api.addContact(newContact(person));
  await acceptInvitation(server, person);
  const params = { contactId: await contactIdOf(administrator, person) };
  const { rights } = await administrator.api.listOrganisationRights();
  return { server, administrator, params, right: rights[0]?.id ?? '' };
}

const historyOf = async ({ api }: Browser, contactId: string) =>
  (await api.listContactHistory({ params: { contactId }, query: {} })).entries;

const byItself = { by: 'provider', reason: 'dates of rights' };

test.each([
  ['the worker notices first', true],
  ['an administrator looks first', false],
] as const)('an end is told once, at its minute, where %s', async (_, works) => {
  const { server, administrator, params, right } = await startWithGuest();
  const signIn = { right: 'sign-in' as const, startsAt: null, endsAt: inMinutes(server, 10) };
  const order = { right, startsAt: null, endsAt: inMinutes(server, 20) };
  await edit(administrator, await seen(administrator, person), { rights: [signIn, order] });
  server.clock.forward(25 * minute);
  if (works) await settleEnds(server.services);
  await historyOf(administrator, params.contactId);
  await settleEnds(server.services);
  const entries = await historyOf(administrator, params.contactId);
  expect(entries.slice(0, 3)).toMatchObject([
    { event: 'right-ended', at: order.endsAt, actor: byItself, changes: [{ before: [order], after: [] }] },
    { event: 'access-ended', at: signIn.endsAt, actor: byItself, changes: [{ before: [signIn], after: [] }] },
    { event: 'edited' },
  ]);
  expect(entries.filter(({ event }) => event === 'right-ended' || event === 'access-ended')).toHaveLength(2);
});

test('an end is told also where somebody gives a later one before anybody noticed, and then the later one too', async () => {
  const { server, administrator, params } = await startWithGuest();
  const until = (endsAt: string) => ({ rights: [{ right: 'sign-in' as const, startsAt: null, endsAt }] });
  await edit(administrator, await seen(administrator, person), until(inMinutes(server, 10)));
  server.clock.forward(11 * minute);
  await edit(administrator, await seen(administrator, person), until(inMinutes(server, 10)));
  server.clock.forward(10 * minute);
  await settleEnds(server.services);
  const entries = await historyOf(administrator, params.contactId);
  expect(entries.slice(0, 4).map(({ event }) => event)).toEqual([
    'access-ended',
    'edited',
    'access-ended',
    'edited',
  ]);
});

test('a right to sign in that ends without access there is the end of a right, and no more', async () => {
  const { server, administrator } = await startWithGuest();
  const email = 'zonder@waterlandzorg.example';
  const added = await administrator.api.addContact(newContact(email, { authorisations: [] }));
  await edit(administrator, added, {
    authorisations: ['sign-in'],
    rights: [{ right: 'sign-in', startsAt: null, endsAt: inMinutes(server, 5) }],
  });
  server.clock.forward(5 * minute);
  expect((await historyOf(administrator, added.id))[0]).toMatchObject({ event: 'right-ended' });
});

test.each([
  ['the worker notices', true],
  ['it is lifted before anybody noticed', false],
] as const)('a suspension is told when it begins, once, and when it is lifted: %s', async (_, works) => {
  const { server, administrator, params } = await startWithGuest();
  const from = inMinutes(server, 10);
  await administrator.api.suspendContact({ params, body: { from } });
  server.clock.forward(11 * minute);
  if (works) await settleEnds(server.services);
  await administrator.api.unblockContact({ params });
  await settleEnds(server.services);
  expect((await historyOf(administrator, params.contactId)).slice(0, 3)).toMatchObject([
    { event: 'unblocked', actor: { by: 'contact' } },
    { event: 'suspension-began', at: from, actor: byItself },
    { event: 'suspended-from' },
  ]);
});

test('a suspension that was taken away, or begun at once by a block, is not told to begin', async () => {
  const { server, administrator, params } = await startWithGuest();
  await administrator.api.suspendContact({ params, body: { from: inMinutes(server, 10) } });
  await administrator.api.unblockContact({ params });
  await administrator.api.suspendContact({ params, body: { from: inMinutes(server, 10) } });
  await administrator.api.blockContact({ params });
  server.clock.forward(11 * minute);
  await settleEnds(server.services);
  const events = (await historyOf(administrator, params.contactId)).map(({ event }) => event);
  expect(events.slice(0, 4)).toEqual(['blocked', 'suspended-from', 'unblocked', 'suspended-from']);
});
