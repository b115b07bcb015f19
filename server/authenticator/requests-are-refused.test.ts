import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  approveShown,
  listedRequest,
  otherOwner,
  owner,
  ownerWithPhone,
  Phone,
  pairPhone,
  shownNumber,
  shownRequest,
  typePassword,
} from '../testing/authenticator.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { type Browser, startTestServer, type TestServer } from '../testing/test-server.ts';

const otherNumber = (number: string) => (number === '47' ? '48' : '47');

describe('an answer is refused', () => {
  let server: TestServer;
  let phone: Phone;
  let known: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    ({ phone, browser: known } = await ownerWithPhone(server));
  });
  afterAll(() => server.close());

  /** A sign-in on the owner's own browser, which never has to pause, with an open request. */
  const ask = async () => {
    await typePassword(server, owner, known);
    await known.api.sendApproval();
    return { request: await listedRequest(phone), number: await shownNumber(known) };
  };
  const isStillOut = async () => expect((await known.api.getSignIn()).next.step).toBe('verify');

  test('with a wrong number, which ends the request', async () => {
    const { request, number } = await ask();
    expect(await phone.approve(request, otherNumber(number))).toMatchObject({
      status: 422,
      body: { code: 'number_wrong' },
    });
    expect(await phone.approve(request, number)).toMatchObject({
      status: 409,
      body: { code: 'approval_ended' },
    });
    expect(await shownRequest(known)).toMatchObject({ request: { state: 'wrong-number' } });
    await isStillOut();
  });

  test('that comes too late', async () => {
    const { request, number } = await ask();
    server.clock.forward(60_000);
    expect(await phone.approve(request, number)).toMatchObject({
      status: 410,
      body: { code: 'approval_lapsed' },
    });
    await isStillOut();
  });

  test('that was given before', async () => {
    const { request, number } = await ask();
    expect(await phone.deny(request.id)).toMatchObject({ status: 204 });
    expect((await phone.approve(request, number)).body.code).toBe('approval_ended');
    await isStillOut();
  });

  test('of another account’s phone, and it is not told that there is such a request', async () => {
    const { phone: strangers } = await ownerWithPhone(server, otherOwner);
    const { request, number } = await ask();
    expect(await strangers.approve(request, number)).toMatchObject({
      status: 404,
      body: { code: 'not_found' },
    });
    expect(await strangers.deny(request.id)).toMatchObject({ status: 404 });
    expect(await strangers.report(request.id)).toMatchObject({ status: 404 });
    expect((await strangers.approvals()).body.approvals).toEqual([]);
    await phone.deny(request.id);
  });

  test('of a phone that was paired and not tried out yet', async () => {
    const { browser } = await typePassword(server, 'y.elamrani@waterlandzorg.example');
    const pending = await pairPhone(browser);
    await browser.api.sendApproval();
    const number = await shownNumber(browser);
    const request = await listedRequest(pending);
    expect(await phone.approve(request, number)).toMatchObject({ status: 404 });
    expect(await pending.approve(request, number)).toMatchObject({ status: 204 });
  });

  test('with a proof over another number, request or phone, or by another key', async () => {
    const { request, number } = await ask();
    const stranger = Phone.fresh(`${server.origin}/`);
    const { deviceId, origin } = phone.kept;
    const lines = [
      'voordeur-authenticator/1',
      'approve',
      origin,
      deviceId,
      request.id,
      request.nonce,
      number,
    ];
    const signed = (text: readonly (string | undefined)[], by = phone) => by.sign(text.join('\n'));
    const forged = [
      signed(lines, stranger),
      signed(lines.with(-1, otherNumber(number))),
      signed(lines.with(-2, 'another-nonce')),
      signed(lines.with(4, deviceId)),
      signed(lines.with(3, request.id)),
      signed(lines.with(2, 'https://phishing.example')),
      signed(lines.with(1, 'deny')),
      'A'.repeat(86),
    ];
    for (const signature of forged) {
      const proof = { kind: 'key', signature };
      const answer = { decision: 'approve', number, proof };
      expect(await phone.call('POST', `approvals/${request.id}/answer`, answer)).toMatchObject({
        status: 422,
        body: { code: 'proof_wrong' },
      });
    }
    await isStillOut();
    expect(await approveShown(phone, known)).toMatchObject({ status: 204 });
    await known.api.getSignIn();
  });

  test('to a request of a sign-in that was given up', async () => {
    const { request, number } = await ask();
    await known.api.cancelSignIn();
    expect((await phone.approvals()).body.approvals).toEqual([]);
    expect((await phone.approve(request, number)).body.code).toBe('approval_ended');
  });

  test('to one of two requests at once: an account has one, and it is never replaced', async () => {
    const { request, number } = await ask();
    const { browser: second } = await typePassword(server);
    expect((await refusalOf(second.api.sendApproval())).code).toBe('approval_open_elsewhere');
    expect(await phone.approve(request, number)).toMatchObject({ status: 204 });
    await known.api.getSignIn();
    await second.api.sendApproval();
    await approveShown(phone, second);
  });
});

describe('a call of a phone is refused', () => {
  let server: TestServer;
  let phone: Phone;
  const path = '/api/v1/authenticator/device';

  beforeAll(async () => {
    server = await startTestServer();
    ({ phone } = await ownerWithPhone(server));
  });
  afterAll(() => server.close());

  const callWith = async (jws: string, method = 'GET', body = '', at = path) =>
    phone.send(method, at, body, `Device ${jws}`);

  test('when it is repeated', async () => {
    const jws = phone.signedCall('GET', path, '', await phone.nonce());
    expect(await callWith(jws)).toMatchObject({ status: 200 });
    expect(await callWith(jws)).toMatchObject({ status: 401, body: { code: 'nonce_used' } });
  });

  test('when its nonce has lapsed, or is not one of ours', async () => {
    const jws = phone.signedCall('GET', path, '', await phone.nonce());
    server.clock.forward(121_000);
    expect(await callWith(jws)).toMatchObject({ status: 401, body: { code: 'nonce_invalid' } });
    const forged = phone.signedCall('GET', path, '', 'A'.repeat(80));
    expect(await callWith(forged)).toMatchObject({ status: 401, body: { code: 'nonce_invalid' } });
  });

  test('when method, path or body are others than it signed', async () => {
    const sign = async (method: string, body: string, at = path) =>
      phone.signedCall(method, at, body, await phone.nonce());
    const wrong = { status: 401, body: { code: 'device_proof_wrong' } };
    expect(await callWith(await sign('PUT', ''))).toMatchObject(wrong);
    expect(await callWith(await sign('GET', '', `${path}/name`))).toMatchObject(wrong);
    const signed = await sign('PUT', '{"name":"Signed"}', `${path}/name`);
    expect(await callWith(signed, 'PUT', '{"name":"Other"}', `${path}/name`)).toMatchObject(wrong);
    expect((await phone.call('GET', 'device')).body).toMatchObject({ name: 'Command line' });
  });

  test('when it is signed with another key, with none, or names a phone that is not there', async () => {
    const stranger = Phone.fresh(`${server.origin}/`);
    stranger.kept.deviceId = phone.kept.deviceId ?? '';
    expect(await stranger.call('GET', 'device')).toMatchObject({ body: { code: 'device_proof_wrong' } });
    const [header = '', claims = ''] = phone.signedCall('GET', path, '', await phone.nonce()).split('.');
    expect(await callWith(`${header}.${claims}.`)).toMatchObject({ body: { code: 'device_proof_wrong' } });
    const none = Buffer.from('{"typ":"voordeur-authenticator/1","alg":"none"}').toString('base64url');
    expect(await callWith(`${none}.${claims}.`)).toMatchObject({ body: { code: 'device_proof_wrong' } });
    stranger.kept.deviceId = '019a0000-0000-7000-8000-000000000000';
    expect(await stranger.call('GET', 'device')).toMatchObject({ body: { code: 'device_unknown' } });
  });

  test('when it opens the stream of events with a ticket that was used, lapsed or forged', async () => {
    const { ticket } = (await phone.call('POST', 'event-tickets')).body;
    const listen = (shown = ticket) => {
      const gone = new AbortController();
      return fetch(`${server.origin}/api/v1/authenticator/events`, {
        headers: { authorization: `Ticket ${shown}` },
        signal: gone.signal,
      }).then((response) => {
        gone.abort();
        return response.status;
      });
    };
    expect(await listen()).toBe(200);
    expect(await listen()).toBe(401);
    expect(await listen('A'.repeat(120))).toBe(401);
    const { ticket: late } = (await phone.call('POST', 'event-tickets')).body;
    server.clock.forward(31_000);
    expect(await listen(late)).toBe(401);
  });
});
