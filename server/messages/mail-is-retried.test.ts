import { expect, onTestFinished, test, vi } from 'vitest';
import type { Database } from '../db/database.ts';
import { type MailGateway, smtpRefusal, startMailGateway } from '../testing/mail-gateway.ts';
import { openOutbox } from '../testing/outbox.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { claimDueMessage } from './message-queries.ts';
import { longestConversation } from './smtp-transport.ts';

const second = 1_000;
const hour = 3_600 * second;
const patience = { timeout: 10_000, interval: 20 };

async function openPost() {
  const { database, drop } = await createTestDatabase();
  onTestFinished(drop);
  const gateway: MailGateway = await startMailGateway();
  onTestFinished(() => gateway.close());
  const outbox = openOutbox(database);
  await outbox.invite('m.hoekstra@waterlandzorg.example');
  const row = async () => {
    const [only] = await outbox.rows();
    if (!only) throw new Error('the outbox is empty');
    return only;
  };
  return { database, gateway, outbox, row };
}

test('a passing refusal is tried again after 30 s, then after ever longer, until it succeeds', async () => {
  const { gateway, outbox, row } = await openPost();
  gateway.answers.message = () => smtpRefusal(451, 'come back, kR7m-Tewa-42xQ-9bHv');
  const worker = outbox.startWorker(gateway.url);
  for (const [attempts, pause] of [
    [1, 30],
    [2, 60],
    [3, 120],
  ] as const) {
    const again = new Date(outbox.clock.now.getTime() + pause * second);
    await vi.waitFor(async () => {
      expect(await row()).toMatchObject({ attempts, lastError: 'EMESSAGE DATA 451', nextAttemptAt: again });
    }, patience);
    expect((await row()).contentEncrypted).not.toBeNull();
    if (attempts === 3) gateway.answers.message = undefined;
    outbox.forward(pause * second);
    worker.wake();
  }
  await vi.waitFor(async () => expect((await row()).deliveredAt).toBeTruthy(), patience);
  await worker.stop();
  expect(gateway.received).toHaveLength(1);
  expect(await row()).toMatchObject({ attempts: 4, contentEncrypted: null });
});

test('a recipient refused for good is given up at once, and what it said is wiped', async () => {
  const { gateway, outbox, row } = await openPost();
  gateway.answers.recipient = () => smtpRefusal(550, '5.1.1 no such mailbox m.hoekstra');
  const worker = outbox.startWorker(gateway.url);
  await vi.waitFor(async () => expect((await row()).givenUpAt).toBeTruthy(), patience);
  await worker.stop();
  expect(await row()).toMatchObject({ contentEncrypted: null, deliveredAt: null, attempts: 1 });
  expect((await row()).lastError).toMatch(/^EENVELOPE RCPT TO 550/);
  expect((await row()).lastError).not.toContain('hoekstra');
});

test('after 24 hours it is given up, and what it said is wiped', async () => {
  const { gateway, outbox, row } = await openPost();
  await gateway.close();
  outbox.forward(24 * hour - second);
  const worker = outbox.startWorker(gateway.url);
  await vi.waitFor(async () => expect((await row()).lastError).toBe('ESOCKET CONN'), patience);
  await vi.waitFor(
    async () => expect((await row()).nextAttemptAt.getTime()).toBe(outbox.clock.now.getTime() + second),
    patience,
  );
  outbox.forward(second);
  worker.wake();
  await vi.waitFor(async () => expect((await row()).givenUpAt).toBeTruthy(), patience);
  await worker.stop();
  expect(await row()).toMatchObject({ contentEncrypted: null, attempts: 2 });
});

test('a mail whose worker died is delivered by another, once its lease has lapsed', async () => {
  const { database, gateway, outbox, row } = await openPost();
  const { now } = outbox.clock;
  const leaseEnd = new Date(now.getTime() + longestConversation);
  await database.transaction({ kind: 'system', reason: 'test' }, (tx) =>
    claimDueMessage(tx, 'email', now, leaseEnd),
  );
  const worker = outbox.startWorker(gateway.url);
  await new Promise((passed) => setTimeout(passed, 300));
  expect(gateway.received).toHaveLength(0);
  outbox.forward(longestConversation);
  worker.wake();
  await vi.waitFor(async () => expect((await row()).deliveredAt).toBeTruthy(), patience);
  await worker.stop();
  expect(gateway.received).toHaveLength(1);
});

test('a database that is away is waited for', async () => {
  const { database, gateway, outbox } = await openPost();
  let away = true;
  const flaky: Pick<Database, 'transaction'> = {
    transaction: (context, work) =>
      away ? Promise.reject(new Error('the database is away')) : database.transaction(context, work),
  };
  const worker = outbox.startWorker(gateway.url, flaky);
  await new Promise((passed) => setTimeout(passed, 200));
  away = false;
  worker.wake();
  await vi.waitFor(() => expect(gateway.received).toHaveLength(1), patience);
  await worker.stop();
});
