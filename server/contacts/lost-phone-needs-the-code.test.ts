import { expect, test } from 'vitest';
import { demoPassword } from '../demo/seed-demo.ts';
import { acceptInvitation, contactIdOf, newContact, typePassword } from '../testing/contacts.ts';
import {
  lostPhone as person,
  refusalCodeOf as refusalOf,
  startWithLostPhone as startReset,
  typeResetCode as typeCode,
} from '../testing/lost-phone.ts';
import { requestResetToken } from '../testing/password-reset.ts';
import { codeAt, registerApp, signInAgain } from '../testing/test-server.ts';

const hour = 60 * 60_000;
const otherDigits = (code: string) => (code === '00000000' ? '11111111' : '00000000');

test('sessions, the app and known browsers are dead at once; the password is not', async () => {
  const { server, browser, key, reset } = await startReset();
  const { code, lapsesAt } = await reset();
  expect(code).toMatch(/^\d{8}$/);
  expect(Date.parse(lapsesAt) - server.clock.now.getTime()).toBe(24 * hour);
  expect(await refusalOf(browser.api.getSession())).toBe('not_signed_in');

  const again = server.openBrowser();
  expect(await typePassword(again, person, demoPassword)).toEqual({ step: 'reset-code', state: 'waiting' });
  server.clock.forward(30_000);
  const fromOldApp = codeAt(key, server.clock.now);
  expect(await refusalOf(again.api.verifyCode({ body: { code: fromOldApp } }))).toBe('step_not_due');
});

test('with the password and the code another app is registered, and the code has done its work', async () => {
  const { server, reset } = await startReset();
  const { code } = await reset();
  const browser = server.openBrowser();
  await typePassword(browser, person, demoPassword);
  const { next } = await typeCode(browser, `${code.slice(0, 4)} ${code.slice(4)}`);
  expect(next).toMatchObject({ step: 'register' });
  const key = await registerApp(browser, server);
  expect((await browser.api.getSession()).contact.name).toBe('Lotte Dijkgraaf');
  const later = server.openBrowser();
  await signInAgain(server, later, person, key);
  expect((await later.api.getSession()).contact.name).toBe('Lotte Dijkgraaf');
});

test('nothing of the wizard is reached without the code', async () => {
  const { server, reset } = await startReset();
  await reset();
  const { api } = server.openBrowser();
  await api.startSignIn({ body: { signInName: person } });
  await api.provePassword({ body: { password: demoPassword } });
  for (const ahead of [
    () => api.continueToRegistration(),
    () => api.setEnrolmentMethod({ body: { method: 'totp' } }),
    () => api.setEnrolmentStage({ body: { stage: 'scan' } }),
    () => api.startPairing(),
    () => api.postponeEnrolment(),
  ])
    expect(await refusalOf(ahead())).toBe('step_not_due');
});

test('a code works once: in another sign-in it is used up', async () => {
  const { server, reset } = await startReset();
  const { code } = await reset();
  const first = server.openBrowser();
  await typePassword(first, person, demoPassword);
  await typeCode(first, code);
  expect(await refusalOf(typeCode(first, code))).toBe('step_not_due');

  const second = server.openBrowser();
  expect(await typePassword(second, person, demoPassword)).toEqual({ step: 'reset-code', state: 'used' });
  expect(await refusalOf(typeCode(second, code))).toBe('reset_code_dead');
});

test('typed twice at one moment it lets one in', async () => {
  const { server, reset } = await startReset();
  const { code } = await reset();
  const browsers = [server.openBrowser(), server.openBrowser()];
  for (const browser of browsers) await typePassword(browser, person, demoPassword);
  const outcomes = await Promise.allSettled(browsers.map((browser) => typeCode(browser, code)));
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a code lapses after 24 hours, and another one kills it', async () => {
  const { server, reset } = await startReset();
  const { code: older } = await reset();
  const { code } = await reset();
  const browser = server.openBrowser();
  await typePassword(browser, person, demoPassword);
  expect(older).not.toBe(code);
  expect(await refusalOf(typeCode(browser, older))).toBe('reset_code_wrong');

  server.clock.forward(24 * hour);
  const late = server.openBrowser();
  expect(await typePassword(late, person, demoPassword)).toEqual({ step: 'reset-code', state: 'lapsed' });
  expect(await refusalOf(typeCode(late, code))).toBe('reset_code_dead');
});

test('after five wrong codes the right one is dead, whatever the sign-in', async () => {
  const { server, reset } = await startReset();
  const { code } = await reset();
  for (let tried = 0; tried < 5; tried += 1) {
    const browser = server.openBrowser();
    await typePassword(browser, person, demoPassword);
    expect(await refusalOf(typeCode(browser, otherDigits(code)))).toBe('reset_code_wrong');
  }
  const browser = server.openBrowser();
  expect(await typePassword(browser, person, demoPassword)).toEqual({
    step: 'reset-code',
    state: 'too-many-attempts',
  });
  expect(await refusalOf(typeCode(browser, code))).toBe('reset_code_dead');
  await reset();
  expect(await typePassword(server.openBrowser(), person, demoPassword)).toEqual({
    step: 'reset-code',
    state: 'waiting',
  });
});

test('a code of another account opens nothing', async () => {
  const { server, administrator, reset } = await startReset();
  const other = 'p.nieuw@waterlandzorg.example';
  await administrator.api.addContact(newContact(other));
  await acceptInvitation(server, other);
  const contactId = await contactIdOf(administrator, other);
  const { code: own } = await reset();
  const { code: others } = await administrator.api.resetMethods({ params: { contactId } });
  const browser = server.openBrowser();
  await typePassword(browser, person, demoPassword);
  expect(others).not.toBe(own);
  expect(await refusalOf(typeCode(browser, others))).toBe('reset_code_wrong');
});

test('the mailbox alone is not enough: a link for a forgotten password leads to the code first (ASVS 6.4.4)', async () => {
  const { server, reset } = await startReset();
  const { code } = await reset();
  const browser = server.openBrowser();
  const token = await requestResetToken(browser, person);
  const { next } = await browser.api.followResetLink({ body: { token } });
  expect(next).toEqual({ step: 'reset-code', state: 'waiting' });
  const newPassword = 'Zeven-Paarse-Fietsen-3';
  expect(await refusalOf(browser.api.resetPassword({ body: { newPassword } }))).toBe('step_not_due');
  await typeCode(browser, code);
  await registerApp(browser, server);
  await browser.api.resetPassword({ body: { newPassword } });
  expect((await browser.api.getSession()).contact.name).toBe('Lotte Dijkgraaf');
});

test('a sign-in under way ends, so that nothing begun before the reset goes on after it', async () => {
  const { server, reset } = await startReset();
  const underWay = server.openBrowser();
  await typePassword(underWay, person, demoPassword);
  await reset();
  expect(await refusalOf(underWay.api.getSignIn())).toBe('sign_in_ended');
});

test('they are told by mail, by whom and without the code; the history tells it too', async () => {
  const { administrator, contactId, reset } = await startReset();
  const { code } = await reset();
  const { messages } = await administrator.api.listOutboxMessages({ query: { to: person } });
  const [mail] = messages;
  expect(mail?.subject).toContain('zijn verwijderd');
  for (const said of ['Annelies de Groot', 'Waterland', 'How to get in again'])
    expect(mail?.text).toContain(said);
  const digits = `${mail?.text}${mail?.html}`.replace(/\s/g, '');
  expect(digits).not.toContain(code);
  const { entries } = await administrator.api.listContactHistory({ params: { contactId }, query: {} });
  expect(entries[0]).toMatchObject({
    event: 'methods-reset',
    actor: { by: 'contact', name: 'Annelies de Groot' },
  });
});
