import { pino } from 'pino';
import { expect, onTestFinished, test, vi } from 'vitest';
import { messages } from '../db/schema.ts';
import { createSealer } from '../secrets/encryption.ts';
import { type SmsGatewayForTest, startSmsGateway } from '../testing/sms-gateway.ts';
import { createTestDatabase } from '../testing/test-database.ts';
import { startServerForTest } from '../testing/test-server.ts';
import { createTexter } from './create-texter.ts';
import { smsChannel } from './delivery-channel.ts';
import { startDeliveryWorker } from './delivery-worker.ts';
import { createSmsGateway } from './sms-gateway.ts';

const second = 1_000;
const patience = { timeout: 10_000, interval: 20 };
const inSystem = { kind: 'system', reason: 'test' } as const;
const sealer = createSealer('a secret key that only the tests have');

/** A text in the outbox, a gateway, and a worker between them. */
async function openTexting({
  answer = 202,
  credentials = '',
}: {
  answer?: SmsGatewayForTest['answer']['with'];
  credentials?: string;
} = {}) {
  const { database, drop } = await createTestDatabase();
  onTestFinished(drop);
  const gateway = await startSmsGateway();
  onTestFinished(() => gateway.close());
  gateway.answer.with = answer;
  const clock = { now: new Date() };
  const now = () => clock.now;
  const texter = createTexter({
    sealer,
    brand: { name: 'Duinkade' },
    publicUrl: () => 'https://aanmelden.duinkade.example:8443',
    now,
    onPosted: () => undefined,
  });
  await database.transaction(inSystem, (tx) =>
    texter.textCode(tx, { number: '+31612345640', language: 'en' }, '123456'),
  );
  const url = gateway.url.replace('//', `//${credentials}`);
  const channel = smsChannel(createSmsGateway(url, 500));
  const worker = startDeliveryWorker({ database, sealer, channel, log: pino({ level: 'silent' }), now });
  onTestFinished(() => worker.stop());
  const row = async () => {
    const [only] = await database.transaction(inSystem, (tx) => tx.select().from(messages));
    if (!only) throw new Error('the outbox is empty');
    return only;
  };
  const forward = (milliseconds: number) => {
    clock.now = new Date(clock.now.getTime() + milliseconds);
    worker.wake();
  };
  return { gateway, worker, row, forward, clock };
}

test('a text is one POST with its id, its number and what it says; then it is wiped', async () => {
  const { gateway, row } = await openTexting({ credentials: 'user:p%40ss@' });
  await vi.waitFor(async () => expect((await row()).deliveredAt).toBeTruthy(), patience);
  const { id, recipient, contentEncrypted, lastError } = await row();
  expect({ recipient, contentEncrypted, lastError }).toEqual({
    recipient: '+XX XXXXXXX40',
    contentEncrypted: null,
    lastError: null,
  });
  expect(gateway.requests).toHaveLength(1);
  expect(gateway.requests[0]).toMatchObject({
    headers: {
      'content-type': 'application/json',
      'idempotency-key': id,
      authorization: `Basic ${Buffer.from('user:p@ss').toString('base64')}`,
    },
    body: {
      id,
      to: '+31612345640',
      text: '123456 is your code for Duinkade. It works for 10 minutes. Give it to nobody, not even to the service desk.\n\n@aanmelden.duinkade.example #123456',
    },
  });
});

test.each([
  [500, 'HTTP 500'],
  [429, 'HTTP 429'],
  [401, 'HTTP 401'],
  [302, 'HTTP 302'],
  ['cut', 'UND_ERR_SOCKET'],
  ['silence', 'TimeoutError'],
] as const)(
  'after the answer %s it is tried again under the same id, and succeeds',
  async (answer, reason) => {
    const { gateway, row, forward, clock } = await openTexting({ answer });
    await vi.waitFor(async () => expect(await row()).toMatchObject({ lastError: reason }), patience);
    expect((await row()).contentEncrypted).not.toBeNull();
    expect((await row()).nextAttemptAt.getTime()).toBeGreaterThan(clock.now.getTime());
    gateway.answer.with = 200;
    forward(60 * second);
    await vi.waitFor(async () => expect((await row()).deliveredAt).toBeTruthy(), patience);
    const keys = gateway.requests.map(({ headers }) => headers['idempotency-key']);
    expect(keys.length).toBeGreaterThan(1);
    expect(new Set(keys)).toEqual(new Set([(await row()).id]));
  },
);

test.each([400, 410, 422])(
  'a number that is refused with %i is given up, and the text wiped',
  async (answer) => {
    const { gateway, row } = await openTexting({ answer });
    await vi.waitFor(async () => expect((await row()).givenUpAt).toBeTruthy(), patience);
    expect(await row()).toMatchObject({ lastError: `HTTP ${answer}`, contentEncrypted: null, attempts: 1 });
    expect(gateway.requests).toHaveLength(1);
  },
);

test('when the code works no more, it is not texted any more', async () => {
  const { row, forward } = await openTexting({ answer: 503 });
  await vi.waitFor(async () => expect((await row()).lastError).toBe('HTTP 503'), patience);
  forward(10 * 60 * second);
  await vi.waitFor(async () => expect((await row()).givenUpAt).toBeTruthy(), patience);
  expect((await row()).contentEncrypted).toBeNull();
});

test('a server with a gateway texts at once', async () => {
  const gateway = await startSmsGateway();
  onTestFinished(() => gateway.close());
  const { services } = await startServerForTest({ SMS_GATEWAY_URL: gateway.url });
  await services.database.transaction(inSystem, (tx) =>
    services.texter.textAppLink(tx, { number: '+31612345640', language: 'nl' }),
  );
  await vi.waitFor(() => expect(gateway.requests).toHaveLength(1), { timeout: 1_500, interval: 20 });
  expect(gateway.requests[0]?.body.text).toMatch(
    /^De authenticator-app van Duinkade: http.*\/authenticator\/$/,
  );
});
