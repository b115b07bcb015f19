import { expect, test } from 'vitest';
import {
  allowMethods,
  approveShown,
  listedRequest,
  owner,
  ownerWithPhone,
  type Phone,
  pairPhone,
  shownNumber,
  typePassword,
} from '../testing/authenticator.ts';
import { contactIdOf, openAdministrator } from '../testing/contacts.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { startSecond } from '../testing/second-server.ts';
import {
  type Browser,
  openBrowser,
  registerApp,
  startServerForTest,
  type TestServer,
} from '../testing/test-server.ts';

const newestMail = async ({ api }: Browser) =>
  (await api.listOutboxMessages({ query: { to: owner } })).messages[0];

/** What the contacts administrator reads of requests on the owner's phone, newest first. */
async function toldToAdministrator(server: TestServer) {
  await allowMethods(server, 'totp');
  const administrator = await openAdministrator(server);
  const contactId = await contactIdOf(administrator, owner);
  const { entries } = await administrator.api.listContactHistory({ params: { contactId }, query: {} });
  return entries.filter(({ event }) => /^sign-in-/.test(event));
}

/** A sign-in in a browser that the owner has never used, approved on the phone, up to the landing page. */
async function strangerComesIn(server: TestServer, phone: Phone, browser = openBrowser(server.origin)) {
  await typePassword(server, owner, browser);
  await browser.api.sendApproval();
  const request = await listedRequest(phone);
  await phone.approve(request, await shownNumber(browser));
  expect((await browser.api.getSignIn()).next.step).toBe('signed-in');
  expect(await browser.api.getSession()).toMatchObject({ signInName: owner });
  return { browser, request };
}

test('“this was not me” locks the sign-in, mails the account in both languages, and stands in the history', async () => {
  const server = await startServerForTest();
  const { phone } = await ownerWithPhone(server);
  const { browser: stranger } = await typePassword(server);
  await stranger.api.sendApproval();
  const { id } = await listedRequest(phone);
  await phone.deny(id);
  expect(await phone.report(id)).toMatchObject({ status: 204 });
  const mail = await newestMail(stranger);
  expect(await phone.report(id)).toMatchObject({ status: 204 });
  expect(await newestMail(stranger)).toEqual(mail);
  expect((await refusalOf(stranger.api.getSignIn())).code).toBe('sign_in_ended');

  expect(mail?.text).toContain('Wij hebben een aanmelding tegengehouden');
  expect(mail?.text).toContain('We stopped a sign-in');
  const actor = { by: 'contact', name: 'Lotte Dijkgraaf' };
  expect(await toldToAdministrator(server)).toMatchObject([
    { event: 'sign-in-reported', actor },
    { event: 'sign-in-denied', actor },
  ]);
});

test('said after the approval, it signs whoever it was out, on every server at once', async () => {
  const server = await startServerForTest();
  const { phone, browser: own } = await ownerWithPhone(server);
  const second = await startSecond(server);
  const { browser, request } = await strangerComesIn(server, phone, openBrowser(second.origin));
  const there = openBrowser(server.origin);
  for (const [name, value] of browser.cookies) there.cookies.set(name, value);
  await there.api.getSession();

  expect(await phone.report(request.id)).toMatchObject({ status: 204 });
  expect(await refusalOf(there.api.listMyProducts())).toMatchObject({ status: 401, code: 'not_signed_in' });
  await expect
    .poll(() => refusalOf(browser.api.listMyProducts()))
    .toMatchObject({
      code: 'not_signed_in',
    });
  expect(await own.api.getSession()).toMatchObject({ signInName: owner });

  const mail = await newestMail(own);
  expect(mail?.text).toContain('Wij hebben iemand afgemeld');
  expect(mail?.text).toContain('We signed somebody out');
  expect(await toldToAdministrator(server)).toMatchObject([{ event: 'sign-in-reported' }]);
});

test('said between the approval and the next step, it ends the sign-in', async () => {
  const server = await startServerForTest();
  const { phone } = await ownerWithPhone(server);
  const { browser } = await typePassword(server);
  await browser.api.sendApproval();
  const { id } = await listedRequest(phone);
  await approveShown(phone, browser);
  expect(await phone.report(id)).toMatchObject({ status: 204 });
  expect((await refusalOf(browser.api.getSignIn())).code).toBe('sign_in_ended');
  expect((await refusalOf(browser.api.getSession())).code).toBe('not_signed_in');
});

test('whoever it was keeps neither a method of their own nor a browser that is known', async () => {
  const server = await startServerForTest();
  const { phone, browser: own } = await ownerWithPhone(server);
  const kinds = async () => (await own.api.getMySecurity()).methods.map(({ kind }) => kind);
  server.clock.forward(1_000);
  await allowMethods(server, 'totp');
  const { browser } = await typePassword(server);
  await browser.api.sendApproval();
  const request = await listedRequest(phone);
  await approveShown(phone, browser);
  await browser.api.getSignIn();
  await registerApp(browser, server);
  expect(await kinds()).toEqual(['app', 'totp']);
  expect(await phone.report(request.id)).toMatchObject({ status: 204 });
  expect(await kinds()).toEqual(['app']);

  await allowMethods(server, 'app');
  await typePassword(server, owner, browser);
  await browser.api.sendApproval();
  await phone.deny((await listedRequest(phone)).id);
  await browser.api.cancelSignIn();
  await typePassword(server, owner, browser);
  expect((await refusalOf(browser.api.sendApproval())).code).toBe('approval_paused');
});

test('a try-out that was approved is taken back by removing the phone, not by a report', async () => {
  const server = await startServerForTest();
  await allowMethods(server, 'app', 'totp');
  const { browser } = await typePassword(server);
  const phone = await pairPhone(browser);
  await browser.api.sendApproval();
  const { id } = await listedRequest(phone);
  await approveShown(phone, browser);
  expect((await phone.report(id)).body.code).toBe('approval_ended');
});

test.each([
  ['denied', (phone: Phone, id: string) => phone.deny(id)],
  ['never answered', async () => undefined],
] as const)('a request of long ago that was %s cannot be reported any more', async (_, answer) => {
  const server = await startServerForTest();
  const { phone, browser } = await ownerWithPhone(server);
  await typePassword(server, owner, browser);
  await browser.api.sendApproval();
  const { id } = await listedRequest(phone);
  await answer(phone, id);
  server.clock.forward(31 * 60_000);
  expect((await phone.report(id)).body.code).toBe('approval_lapsed');
});
