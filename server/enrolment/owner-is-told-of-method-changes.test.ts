import { expect, test } from 'vitest';
import {
  allowMethods,
  approveShown,
  owner,
  ownerWithPhone,
  removeAccount,
  typePassword,
} from '../testing/authenticator.ts';
import { registerApp, signInFirstTime, startServerForTest, type TestServer } from '../testing/test-server.ts';

async function mailsToOwner(server: TestServer) {
  const { messages } = await server.openBrowser().api.listOutboxMessages({ query: { to: owner } });
  return messages.map(({ subject }) => subject).reverse();
}

const registered = 'Nieuwe aanmeldmethode voor Duinkade / New sign-in method for Duinkade';
const removed = 'Aanmeldmethode voor Duinkade verwijderd / Sign-in method for Duinkade removed';

test('one mail for each app that is registered, also the first, and none for codes that were wrong', async () => {
  const server = await startServerForTest();
  await allowMethods(server, 'totp');
  const browser = server.openBrowser();
  await typePassword(server, owner, browser);
  await browser.api.setEnrolmentMethod({ body: { method: 'totp' } });
  await browser.api.setEnrolmentStage({ body: { stage: 'scan' } });
  await expect(browser.api.confirmEnrolment({ body: { code: '000000' } })).rejects.toMatchObject({
    problem: { code: 'code_wrong' },
  });
  expect(await mailsToOwner(server)).toEqual([]);
  await signInFirstTime(server, server.openBrowser(), owner);
  expect(await mailsToOwner(server)).toEqual([registered]);
});

test('one for a phone that was tried out, by its name, and one when it is removed', async () => {
  const server = await startServerForTest();
  const { phone } = await ownerWithPhone(server);
  expect(await mailsToOwner(server)).toEqual([registered]);
  await allowMethods(server, 'totp');
  const { browser } = await typePassword(server);
  await browser.api.sendApproval();
  await approveShown(phone, browser);
  await browser.api.getSignIn();
  await registerApp(browser, server);
  expect(await mailsToOwner(server)).toEqual([registered, registered]);
  expect(await removeAccount(phone)).toMatchObject({ status: 204 });
  expect(await mailsToOwner(server)).toEqual([registered, registered, removed]);
  const { messages } = await browser.api.listOutboxMessages({ query: { to: owner } });
  expect(messages[0]?.text).toContain('Command line');
});
