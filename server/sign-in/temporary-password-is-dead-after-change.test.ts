import { expect, test } from 'vitest';
import { newContact, openAdministrator, typePassword } from '../testing/contacts.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { codeAt, mailedPassword, signInFirstTime, startServerForTest } from '../testing/test-server.ts';

const person = 'm.kloosterman@waterlandzorg.example';
const newPassword = 'Zeven-Paarse-Fietsen-3';

async function inviteAndRegister() {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  await administrator.api.addContact(newContact(person));
  const currentPassword = await mailedPassword(administrator, person);
  const other = server.openBrowser();
  await typePassword(other, person, currentPassword);
  const browser = server.openBrowser();
  const key = await signInFirstTime(server, browser, person, currentPassword);
  server.clock.forward(1000);
  await browser.api.changePassword({ body: { currentPassword, newPassword } });
  return { server, currentPassword, key, other };
}

test('G0.3: within its 72 hours it is refused like any wrong password, and the own one works', async () => {
  const { server, currentPassword } = await inviteAndRegister();
  const refusal = await refusalOf(typePassword(server.openBrowser(), person, currentPassword));
  expect(refusal).toEqual(await refusalOf(typePassword(server.openBrowser(), person, 'Wrong-Password-1')));
  expect(refusal).toMatchObject({ status: 422, code: 'credentials_wrong' });
  expect(await typePassword(server.openBrowser(), person, newPassword)).toMatchObject({ step: 'verify' });
});

test('a sign-in that proved it before has to prove the own one', async () => {
  const { server, other, key } = await inviteAndRegister();
  server.clock.forward(30_000);
  const code = codeAt(key, server.clock.now);
  expect((await other.api.getSignIn()).next).toEqual({ step: 'password' });
  expect(await refusalOf(other.api.verifyCode({ body: { code } }))).toMatchObject({ code: 'step_not_due' });
  await other.api.provePassword({ body: { password: newPassword } });
  expect((await other.api.verifyCode({ body: { code } })).next).toEqual({ step: 'signed-in' });
});
