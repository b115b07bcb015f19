import {
  createDecipheriv,
  createECDH,
  createHmac,
  createPublicKey,
  hkdfSync,
  randomBytes,
  verify,
} from 'node:crypto';
import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import { pushMessages, pushSubscriptions } from '../db/schema.ts';
import { ownerWithPhone, type Phone, typePassword } from '../testing/authenticator.ts';
import { startServerForTest, type TestServer } from '../testing/test-server.ts';
import { deliverNextPush, type PushSettings } from './deliver-next-push.ts';
import { isPublicAddress } from './public-address.ts';
import type { PushRequest } from './push-transport.ts';

const endpoint = 'https://fcm.googleapis.com/fcm/send/a-secret-of-the-phone';

/** A browser's end of a subscription. */
function subscribe() {
  const keys = createECDH('prime256v1');
  const p256dh = keys.generateKeys('base64url');
  const auth = randomBytes(16);
  return { keys, auth, json: { endpoint, keys: { p256dh, auth: auth.toString('base64url') } } };
}

/** Decrypts as a browser does (RFC 8188, RFC 8291), on code of its own. */
function decrypt({ keys, auth }: ReturnType<typeof subscribe>, body: Buffer): string {
  const salt = body.subarray(0, 16);
  const idLength = body[20] ?? 0;
  const serverKey = body.subarray(21, 21 + idLength);
  const secret = keys.computeSecret(serverKey);
  const info = Buffer.concat([Buffer.from('WebPush: info\0'), keys.getPublicKey(), serverKey]);
  const prk = createHmac('sha256', auth).update(secret).digest();
  const input = createHmac('sha256', prk)
    .update(Buffer.concat([info, Buffer.from([1])]))
    .digest();
  const derive = (name: string, length: number) =>
    Buffer.from(hkdfSync('sha256', input, salt, `Content-Encoding: ${name}\0`, length));
  const sealed = body.subarray(21 + idLength);
  const opener = createDecipheriv('aes-128-gcm', derive('aes128gcm', 16), derive('nonce', 12));
  opener.setAuthTag(sealed.subarray(-16));
  const padded = Buffer.concat([opener.update(sealed.subarray(0, -16)), opener.final()]);
  return padded.subarray(0, padded.lastIndexOf(2)).toString();
}

const rowsOf = (server: TestServer) =>
  server.services.database.transaction({ kind: 'system', reason: 'test' }, async (tx) => ({
    waiting: await tx.select().from(pushMessages),
    subscriptions: await tx.select().from(pushSubscriptions),
  }));

function pushingTo(server: TestServer, answer: () => number) {
  const sent: PushRequest[] = [];
  const settings: PushSettings = {
    ...server.services,
    contact: 'mailto:servicedesk@duinkade.example',
    log: pino({ level: 'silent' }),
    transport: async (message) => {
      sent.push(message);
      return answer();
    },
  };
  return { sent, deliver: () => deliverNextPush(settings) };
}

async function ask(server: TestServer, phone: Phone) {
  const browserOfPhone = subscribe();
  expect(await phone.call('PUT', 'device/push-subscription', browserOfPhone.json)).toMatchObject({
    status: 204,
  });
  await (await typePassword(server)).browser.api.sendApproval();
  return browserOfPhone;
}

const start = async () => {
  const server = await startServerForTest({}, { delivers: false });
  return { server, ...(await ownerWithPhone(server)) };
};

test('a phone is woken by a message that only it can read, and that says nothing but to look', async () => {
  const { server, phone } = await start();
  const browserOfPhone = await ask(server, phone);
  const { sent, deliver } = pushingTo(server, () => 201);
  expect(await deliver()).toBe(true);
  expect(await deliver()).toBe(false);
  expect(sent).toHaveLength(1);
  const [message] = sent;
  if (!message) throw new Error('nothing was sent');
  expect(message.endpoint).toBe(endpoint);
  expect(decrypt(browserOfPhone, message.body)).toBe('{"type":"approval"}');
  expect(Number(message.headers.TTL)).toBeLessThanOrEqual(60);

  const [, token = '', key = ''] = /t=([^,]+), ?k=(.+)/.exec(String(message.headers.Authorization)) ?? [];
  expect(key).toBe(server.services.vapid.publicKey);
  const point = Buffer.from(key, 'base64url');
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((part) => part.toString('base64url'));
  const jwk = { kty: 'EC', crv: 'P-256', x, y } as { kty: string; crv: string; x: string; y: string };
  const [header, claims, signature = ''] = token.split('.');
  const isSigned = verify(
    'sha256',
    Buffer.from(`${header}.${claims}`),
    { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  expect(isSigned).toBe(true);
  expect(JSON.parse(Buffer.from(claims ?? '', 'base64url').toString())).toMatchObject({
    aud: 'https://fcm.googleapis.com',
  });
});

test('a service that is away is tried again for as long as there is something to wake for', async () => {
  const { server, phone } = await start();
  await ask(server, phone);
  const { sent, deliver } = pushingTo(server, () => 503);
  await deliver();
  expect(await deliver()).toBe(false);
  server.clock.forward(2_000);
  expect(await deliver()).toBe(true);
  server.clock.forward(60_000);
  expect(await deliver()).toBe(false);
  expect(sent).toHaveLength(2);
  expect((await rowsOf(server)).waiting).toEqual([]);
});

test.each([404, 410])('a subscription that its service calls dead (%i) is removed', async (status) => {
  const { server, phone } = await start();
  await ask(server, phone);
  await pushingTo(server, () => status).deliver();
  expect(await rowsOf(server)).toEqual({ waiting: [], subscriptions: [] });
  expect((await phone.call('GET', 'device')).body).toMatchObject({ hasPush: false });
});

test('the endpoint and the private key are sealed where they are kept', async () => {
  const { server, phone } = await start();
  await ask(server, phone);
  const { rows } = await server.services.database.transaction({ kind: 'system', reason: 'test' }, (tx) =>
    tx.execute(
      `select encode(s.subscription_encrypted, 'escape') as a, encode(v.vapid_private_key_encrypted, 'escape') as b
       from push_subscriptions s, system_settings v`,
    ),
  );
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain('a-secret-of-the-phone');
  expect(JSON.stringify(rows)).not.toContain(server.services.vapid.privateKey);
});

test('only push services of browsers are accepted, over https on their own port', async () => {
  const { phone } = await start();
  const { json } = subscribe();
  const set = async (to: string) =>
    (await phone.call('PUT', 'device/push-subscription', { ...json, endpoint: to })).status;
  for (const refused of [
    'http://fcm.googleapis.com/x',
    'https://fcm.googleapis.com:8443/x',
    'https://fcm.googleapis.com.evil.example/x',
    'https://evil.example/fcm.googleapis.com',
    'https://user:word@fcm.googleapis.com/x',
    'https://127.0.0.1/x',
    'https://[::1]/x',
    'https://localhost/x',
  ])
    expect({ refused, status: await set(refused) }).toEqual({ refused, status: 400 });
  for (const accepted of [
    'https://updates.push.services.mozilla.com/wpush/v2/x',
    'https://web.push.apple.com/x',
    'https://wns2-par02p.notify.windows.com/w/?token=x',
  ])
    expect({ accepted, status: await set(accepted) }).toEqual({ accepted, status: 204 });
});

test.each([
  ['142.250.1.1', true],
  ['2a00:1450:4001::1', true],
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.31.0.1', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['::1', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['::ffff:127.0.0.1', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
])('%s is public: %s', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic);
});

test('the worker wakes a phone as soon as it is asked to', async () => {
  const sent: PushRequest[] = [];
  const pushTransport = async (message: PushRequest) => {
    sent.push(message);
    return 201;
  };
  const server = await startServerForTest({}, { pushTransport });
  const { phone } = await ownerWithPhone(server);
  await ask(server, phone);
  await vi.waitFor(() => expect(sent).toHaveLength(1), { timeout: 3_000 });
});
