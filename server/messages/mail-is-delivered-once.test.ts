import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import type { Database } from '../db/database.ts';
import { startMailGateway } from '../testing/mail-gateway.ts';
import { mailedSecret, openOutbox } from '../testing/outbox.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';

let testDatabase: TestDatabase;
beforeAll(async () => {
  testDatabase = await createTestDatabase();
});
afterAll(() => testDatabase.drop());

const openGateway = async () => {
  const gateway = await startMailGateway();
  onTestFinished(() => gateway.close());
  return gateway;
};

const patience = { timeout: 10_000, interval: 20 };

test('several workers deliver each mail once, and wipe what it said', async () => {
  const gateway = await openGateway();
  const outbox = openOutbox(testDatabase.database);
  const addresses = Array.from({ length: 12 }, (_, index) => `person${index}@waterlandzorg.example`);
  for (const address of addresses) await outbox.invite(address);
  expect((await outbox.rows()).every(({ contentEncrypted }) => contentEncrypted !== null)).toBe(true);
  expect((await outbox.rows()).some(({ contentEncrypted }) => contentEncrypted?.includes(mailedSecret))).toBe(
    false,
  );

  const workers = [1, 2, 3].map(() => outbox.startWorker(gateway.url));
  await vi.waitFor(async () => {
    expect((await outbox.rows()).every(({ deliveredAt }) => deliveredAt)).toBe(true);
  }, patience);
  await Promise.all(workers.map((worker) => worker.stop()));

  expect(gateway.received.map(({ to }) => to).sort()).toEqual([...addresses].sort());
  for (const row of await outbox.rows()) {
    expect(row).toMatchObject({ contentEncrypted: null, givenUpAt: null, lastError: null, attempts: 1 });
  }
});

test('a mail has both parts, the no-reply sender, the id of its row, and asks for no automatic answer', async () => {
  const gateway = await openGateway();
  const outbox = openOutbox(testDatabase.database);
  await outbox.invite('headers@waterlandzorg.example');
  const worker = outbox.startWorker(gateway.url);
  await vi.waitFor(() => expect(gateway.received).toHaveLength(1), patience);
  await worker.stop();
  const [mail] = gateway.received;
  const row = (await outbox.rows()).find(({ recipient }) => recipient === 'headers@waterlandzorg.example');
  expect(mail?.from).toBe('no-reply@duinkade.example');
  expect(mail?.raw).toContain(`Message-ID: <${row?.id}@duinkade.example>`);
  expect(mail?.raw).toContain('Auto-Submitted: auto-generated');
  expect(mail?.raw).toContain('From: Duinkade <no-reply@duinkade.example>');
  expect(mail?.raw).toMatch(/multipart\/alternative/);
  expect(mail?.raw).toMatch(/text\/plain/);
  expect(mail?.raw).toMatch(/text\/html/);
  expect(mail?.raw).toContain(mailedSecret);
});

test('stopping finishes the delivery under way', async () => {
  const gateway = await openGateway();
  const outbox = openOutbox(testDatabase.database);
  await outbox.invite('last@waterlandzorg.example');
  const reached = Promise.withResolvers<void>();
  gateway.answers.message = () => {
    reached.resolve();
    return undefined;
  };
  const worker = outbox.startWorker(gateway.url);
  await reached.promise;
  await worker.stop();
  expect(
    (await outbox.rows()).find(({ recipient }) => recipient === 'last@waterlandzorg.example')?.deliveredAt,
  ).toBeTruthy();
});

test('a database that goes away between delivery and mark does not make it go out twice', async () => {
  const gateway = await openGateway();
  const outbox = openOutbox(testDatabase.database);
  await outbox.invite('away@waterlandzorg.example');
  let failures = 0;
  const flaky: Pick<Database, 'transaction'> = {
    transaction(context, work) {
      if (gateway.received.length > 0 && failures < 2) {
        failures += 1;
        return Promise.reject(new Error('the database is away'));
      }
      return testDatabase.database.transaction(context, work);
    },
  };
  const worker = outbox.startWorker(gateway.url, flaky);
  await vi.waitFor(async () => {
    const row = (await outbox.rows()).find(({ recipient }) => recipient === 'away@waterlandzorg.example');
    expect(row?.deliveredAt).toBeTruthy();
  }, patience);
  await worker.stop();
  expect(failures).toBe(2);
  expect(gateway.received).toHaveLength(1);
});
