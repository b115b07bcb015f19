import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { expect, onTestFinished, test, vi } from 'vitest';
import {
  allowMethods,
  approveShown,
  listedRequest,
  ownerWithPhone,
  Phone,
  typePassword,
} from '../testing/authenticator.ts';
import { cutListeners } from '../testing/cut-listeners.ts';
import { startSecond } from '../testing/second-server.ts';
import { type Browser, startServerForTest, type TestServer } from '../testing/test-server.ts';

interface Event {
  readonly id: string;
  readonly data: Record<string, unknown>;
}

/** Reads the events of a sign-in's browser, one after the other. */
async function watch({ origin }: TestServer, { cookies }: Browser, lastEventId?: string) {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { cookie, ...(lastEventId && { 'last-event-id': lastEventId }) };
  const request = get(`${origin}/api/v1/sign-ins/current/events`, { agent: false, headers });
  onTestFinished(() => void request.destroy());
  const [response] = (await once(request, 'response')) as [IncomingMessage];
  expect(response.headers['content-type']).toMatch(/^text\/event-stream/);
  const chunks = response.setEncoding('utf8')[Symbol.asyncIterator]();
  let text = '';
  const next = async (): Promise<Event | 'end'> => {
    for (;;) {
      const found = /event: sign-in\nid: (\S+)\ndata: (.*)\n\n/.exec(text);
      if (found) {
        text = text.slice(found.index + found[0].length);
        return { id: found[1] ?? '', data: JSON.parse(found[2] ?? '') };
      }
      const { value, done } = await chunks.next();
      if (done) return 'end';
      text += value;
    }
  };
  return { next, leave: () => void request.destroy() };
}

test('the phone is on one server, the browser on the other, and the browser goes on within a second', async () => {
  const server = await startServerForTest();
  const { phone } = await ownerWithPhone(server);
  const second = await startSecond(server);
  phone.address = second.origin;
  const { browser } = await typePassword(server);
  const events = await watch(server, browser);
  expect(await events.next()).toMatchObject({ data: { ended: false, approval: null } });
  await browser.api.sendApproval();
  expect(await events.next()).toMatchObject({ data: { approval: 'open' } });
  const approvedAt = performance.now();
  expect(await approveShown(phone, browser)).toMatchObject({ status: 204 });
  expect(await events.next()).toMatchObject({ data: { approval: 'approved' } });
  expect(performance.now() - approvedAt).toBeLessThan(1_000);
  expect((await browser.api.getSignIn()).next.step).toBe('signed-in');
});

test('a phone is paired on the other server, tried out there, and the wizard goes on by itself at each step', async () => {
  const server = await startServerForTest();
  const second = await startSecond(server);
  await allowMethods(server, 'app');
  const { browser } = await typePassword(server);
  const { link } = await browser.api.startPairing();
  const events = await watch(server, browser);
  expect(await events.next()).toMatchObject({ data: { pairing: 'waiting', approval: null } });

  const phone = Phone.fresh(link, second.origin);
  expect(await phone.pair(link)).toMatchObject({ status: 201, body: { state: 'pending' } });
  expect(await events.next()).toMatchObject({ data: { pairing: 'paired', approval: null } });
  await browser.api.sendApproval();
  expect(await events.next()).toMatchObject({ data: { approval: 'open' } });
  expect(await approveShown(phone, browser)).toMatchObject({ status: 204 });
  expect(await events.next()).toMatchObject({ data: { approval: 'approved' } });
  expect((await browser.api.getSignIn()).next).toMatchObject({ step: 'register', stage: 'done' });
  expect((await phone.call('GET', 'device')).body).toMatchObject({ state: 'active' });
});

test('a nonce that one server gave and saw used is refused by the other', async () => {
  const server = await startServerForTest();
  const second = await startSecond(server);
  const { phone } = await ownerWithPhone(server);
  const path = '/api/v1/authenticator/device';
  const jws = phone.signedCall('GET', path, '', await phone.nonce());
  expect(await phone.send('GET', path, '', `Device ${jws}`)).toMatchObject({ status: 200 });
  phone.address = second.origin;
  expect(await phone.send('GET', path, '', `Device ${jws}`)).toMatchObject({
    status: 401,
    body: { code: 'nonce_used' },
  });
});

test('a request reaches a phone that listens on the other server', async () => {
  const server = await startServerForTest();
  const { phone } = await ownerWithPhone(server);
  phone.address = (await startSecond(server)).origin;
  const gone = new AbortController();
  const events = phone.listen(gone.signal);
  expect(JSON.parse((await events.next()).value ?? '')).toEqual({ state: 'active', open: [] });
  const { browser } = await typePassword(server);
  await browser.api.sendApproval();
  const listener = new Phone(phone.kept, server.origin);
  const { id } = await listedRequest(listener);
  expect(JSON.parse((await events.next()).value ?? '')).toEqual({ state: 'active', open: [id] });
  await listener.deny(id);
  expect(JSON.parse((await events.next()).value ?? '')).toEqual({ state: 'active', open: [] });
  gone.abort();
  await events.next().catch(() => undefined);
});

test('who comes back after a break gets what they missed, and nothing twice (Last-Event-ID)', async () => {
  const server = await startServerForTest();
  const { phone } = await ownerWithPhone(server);
  const { browser } = await typePassword(server);
  await browser.api.sendApproval();
  const before = await watch(server, browser);
  const seen = await before.next();
  if (seen === 'end') throw new Error('nothing was sent');
  before.leave();
  const back = await watch(server, browser, seen.id);
  await phone.deny((await listedRequest(phone)).id);
  expect(await back.next()).toMatchObject({ data: { approval: 'denied' } });
  back.leave();
  const later = await watch(server, browser, seen.id);
  expect(await later.next()).toMatchObject({ data: { approval: 'denied' } });
});

test('a listener that was cut off is made anew, and meanwhile changes are polled', async () => {
  const server = await startServerForTest();
  const { phone } = await ownerWithPhone(server);
  const { browser } = await typePassword(server);
  await browser.api.sendApproval();
  const events = await watch(server, browser);
  await events.next();
  const { id } = await listedRequest(phone);
  expect(await cutListeners(server.databaseUrl, 'voordeur_changes')).toBe(1);
  await phone.deny(id);
  expect(await events.next()).toMatchObject({ data: { approval: 'denied' } });
}, 10_000); // Below the 15 seconds after which a stream looks by itself.

test('a server that stops ends its streams', async () => {
  const server = await startServerForTest();
  await ownerWithPhone(server);
  const { browser } = await typePassword(server);
  const events = await watch(server, browser);
  await events.next();
  server.services.changes.stop();
  await vi.waitFor(async () => expect(await events.next()).toBe('end'));
});
