import { sql } from 'drizzle-orm';
import { expect, onTestFinished, test, vi } from 'vitest';
import { onCommit } from '../db/database.ts';
import { newContact, openAdministrator } from '../testing/contacts.ts';
import { startMailGateway } from '../testing/mail-gateway.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { startServerForTest } from '../testing/test-server.ts';
import * as deliveryWorker from './delivery-worker.ts';

const system = { kind: 'system', reason: 'test' } as const;

test('what follows a transaction is done once it is committed, and not where it is rolled back', async () => {
  const { database, drop } = await createTestDatabase();
  onTestFinished(drop);
  const follow = vi.fn();
  await database.transaction(system, async (tx) => {
    onCommit(tx, follow);
    await tx.execute(sql`select 1`);
    expect(follow).not.toHaveBeenCalled();
  });
  expect(follow).toHaveBeenCalledTimes(1);

  const failing = database.transaction(system, async (tx) => {
    onCommit(tx, follow);
    await tx.execute(sql`select 1 / 0`);
  });
  await expect(failing).rejects.toThrow();
  // Nor by the next transaction on the same connection.
  await database.transaction(system, (tx) => tx.execute(sql`select 1`));
  expect(follow).toHaveBeenCalledTimes(1);
});

test('the worker is woken by a mail that was written, not by other writes', async () => {
  const gateway = await startMailGateway();
  onTestFinished(() => gateway.close());
  const wake = vi.fn();
  const start = deliveryWorker.startDeliveryWorker;
  vi.spyOn(deliveryWorker, 'startDeliveryWorker').mockImplementation((settings) => ({
    ...start(settings),
    wake,
  }));
  const server = await startServerForTest({ SMTP_URL: gateway.url, DEMO: '1' });
  const { api } = await openAdministrator(server);
  wake.mockClear();
  const contact = await api.addContact(newContact('lijst@elders.example', { authorisations: [] }));
  expect(wake).not.toHaveBeenCalled();
  await api.inviteContact({ params: { contactId: contact.id }, idempotencyKey: 'invite-at-once' });
  expect(wake).toHaveBeenCalledTimes(1);
});
