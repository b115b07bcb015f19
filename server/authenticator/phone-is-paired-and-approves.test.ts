import { expect, test } from 'vitest';
import {
  allowMethods,
  approveShown,
  listedRequest,
  owner,
  ownerWithPhone,
  Phone,
  pairPhone,
  shownNumber,
  shownRequest,
  typePassword,
} from '../testing/authenticator.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { startServerForTest } from '../testing/test-server.ts';

test('the wizard pairs a phone, tries it out, and the person is in (G0.4, G1.3)', async () => {
  const server = await startServerForTest();
  await allowMethods(server, 'app', 'totp');
  const { browser, next } = await typePassword(server);
  expect(next).toMatchObject({
    step: 'register',
    stage: 'get-app',
    method: 'app',
    pairing: { state: 'none' },
  });
  await browser.api.setEnrolmentStage({ body: { stage: 'scan' } });
  const activation = await browser.api.startPairing();
  expect(activation.code).toMatch(/^\d{9}$/);
  expect(activation.link).toBe(`${activation.url}#${activation.code}`);
  expect((await browser.api.getSignIn()).next).toMatchObject({
    stage: 'scan',
    pairing: { state: 'waiting', url: activation.url, expiresAt: activation.expiresAt },
  });

  const phone = Phone.fresh(activation.link);
  const looked = await phone.call('POST', 'activations', {
    handle: activation.url.split('/').at(-1),
    code: activation.code,
  });
  expect(looked.body).toMatchObject({ account: { label: owner, organisations: ['Waterland Zorg'] } });
  const paired = await phone.pair(activation.link, 'Mijn telefoon');
  expect(paired).toMatchObject({ status: 201, body: { state: 'pending', name: 'Mijn telefoon' } });

  expect((await browser.api.getSignIn()).next).toMatchObject({
    stage: 'try',
    pairing: { state: 'paired', phone: { name: 'Mijn telefoon' }, approval: { request: null, pause: 0 } },
  });
  await browser.api.sendApproval();
  const request = await listedRequest(phone);
  expect(request).toMatchObject({
    purpose: 'pairing',
    account: owner,
    organisations: ['Waterland Zorg'],
    place: null,
    secondsLeft: 60,
  });
  expect(JSON.stringify(request)).not.toContain('number');
  expect(await phone.approve(request, await shownNumber(browser))).toMatchObject({ status: 204 });

  expect((await browser.api.getSignIn()).next).toMatchObject({
    step: 'register',
    stage: 'done',
    defaultMethod: { kind: 'app', name: 'Mijn telefoon' },
  });
  expect((await browser.api.finishEnrolment()).next).toEqual({ step: 'signed-in' });
  expect((await phone.call('GET', 'device')).body).toMatchObject({ state: 'active' });
});

test('at later sign-ins the number on the screen and the phone let the person in (G0.7)', async () => {
  const server = await startServerForTest();
  const { phone } = await ownerWithPhone(server);
  const { browser, next } = await typePassword(server);
  expect(next).toMatchObject({
    step: 'verify',
    method: { kind: 'app' },
    approval: { request: null, pause: 0 },
  });
  const sent = await browser.api.sendApproval();
  expect(sent.next).toMatchObject({ approval: { request: { state: 'open', secondsLeft: 60 } } });
  expect(await approveShown(phone, browser)).toMatchObject({ status: 204 });
  expect((await browser.api.getSignIn()).next).toEqual({ step: 'signed-in' });
  expect(await browser.api.getSession()).toMatchObject({ signInName: owner });
});

test('sending again keeps the open request and its number', async () => {
  const server = await startServerForTest();
  await ownerWithPhone(server);
  const { browser } = await typePassword(server);
  await browser.api.sendApproval();
  const first = await shownRequest(browser);
  await browser.api.sendApproval();
  expect(await shownRequest(browser)).toEqual(first);
});

test('a denial and a lapse are told to the browser, and it can send another', async () => {
  const server = await startServerForTest();
  await allowMethods(server, 'app');
  const { browser } = await typePassword(server);
  const phone = await pairPhone(browser);
  await browser.api.sendApproval();
  await phone.deny((await listedRequest(phone)).id);
  expect(await shownRequest(browser)).toMatchObject({ request: { state: 'denied' }, pause: 0 });
  await browser.api.sendApproval();
  server.clock.forward(60_000);
  expect(await shownRequest(browser)).toMatchObject({ request: { state: 'lapsed' } });
  await browser.api.sendApproval();
  expect(await approveShown(phone, browser)).toMatchObject({ status: 204 });
  await browser.api.finishEnrolment();
});

test('where the policy does not allow the app, nothing of it opens', async () => {
  const server = await startServerForTest();
  await allowMethods(server, 'totp');
  const { browser, next } = await typePassword(server);
  expect(next).toMatchObject({ step: 'register', method: 'totp', methods: ['totp'] });
  expect((await refusalOf(browser.api.startPairing())).code).toBe('step_not_due');
  const wanted = browser.api.setEnrolmentMethod({ body: { method: 'app' } });
  expect((await refusalOf(wanted)).code).toBe('method_not_allowed');
});

test('“use another authenticator app” begins anew with codes, and the phone that was paired is dead', async () => {
  const server = await startServerForTest();
  await allowMethods(server, 'app', 'totp');
  const { browser } = await typePassword(server);
  const phone = await pairPhone(browser);
  const { next } = await browser.api.setEnrolmentMethod({ body: { method: 'totp' } });
  expect(next).toMatchObject({ stage: 'get-app', method: 'totp', methods: ['app', 'totp'] });
  expect((await phone.approvals()).body.code).toBe('device_unknown');
});
