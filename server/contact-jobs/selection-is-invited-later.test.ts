import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { contacts } from '../db/schema.ts';
import { settled } from '../testing/contact-jobs.ts';
import { newContact, openAdministrator, waterlandAdministrator } from '../testing/contacts.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { startServerForTest } from '../testing/test-server.ts';
import { startAction } from './start-action.ts';

const hour = 3_600_000;

async function withTwoInvited() {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  for (const email of ['een@elders.example', 'twee@elders.example'])
    await administrator.api.addContact(newContact(email));
  return { server, administrator };
}

const atStage = { view: { stage: ['invited' as const] } };

test('all of one stage are invited again at the moment that was chosen, and not before', async () => {
  const { server, administrator } = await withTwoInvited();
  const plannedFor = new Date(server.clock.now.getTime() + 60 * hour).toISOString();
  const job = await administrator.api.createContactJob({
    body: { kind: 'action', action: 'plan', plannedFor, selection: atStage },
    idempotencyKey: randomUUID(),
  });
  expect(await settled(administrator, job.id)).toMatchObject({ state: 'done', counts: { acted: 2 } });
  const { contacts } = await administrator.api.listContacts({ query: { stage: ['invited'] } });
  expect(contacts.map((contact) => contact.plannedFor)).toEqual([plannedFor, plannedFor]);
  expect(contacts.map(({ access }) => access)).toEqual(['invited', 'invited']);
});

test.each([
  ['none', undefined],
  ['one that has passed', -hour],
  ['one too far ahead', 91 * 24 * hour],
])('without a moment in the next 90 days nothing is begun: %s', async (_case, ahead) => {
  const { server, administrator } = await withTwoInvited();
  const plannedFor = ahead && new Date(server.clock.now.getTime() + ahead).toISOString();
  const asked = administrator.api.createContactJob({
    body: { kind: 'action', action: 'plan', ...(plannedFor && { plannedFor }), selection: atStage },
    idempotencyKey: randomUUID(),
  });
  expect(await refusalOf(asked)).toMatchObject({ code: 'input_invalid' });
  expect((await administrator.api.listContactJobs()).jobs).toEqual([]);
});

test('whose turn comes only after that moment is invited at once', async () => {
  const { server, administrator } = await withTwoInvited();
  const { now } = server.clock;
  const job = await server.services.database.transaction({ kind: 'system', reason: 'a test' }, async (tx) => {
    const [own] = await tx.select().from(contacts).where(eq(contacts.email, waterlandAdministrator));
    if (!own?.accountId) throw new Error('the administrator has no account');
    const { organisationId, accountId } = own;
    const about = { organisationId, accountId, action: 'plan', language: 'nl', now } as const;
    const plannedFor = new Date(now.getTime() - 1_000);
    return startAction(tx, { ...about, plannedFor }, eq(contacts.email, 'een@elders.example'));
  });
  expect(await settled(administrator, job.id)).toMatchObject({ state: 'done', counts: { acted: 1 } });
  const { messages } = await administrator.api.listOutboxMessages({ query: { to: 'een@elders.example' } });
  expect(messages).toHaveLength(2);
});
