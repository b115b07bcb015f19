import { expect, test } from 'vitest';
import { momentInZone } from '../../api-client/policies/moment-in-zone.ts';
import { setPolicy, signInWithPassword } from '../testing/policies.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { codeAt, registerApp, startServerForTest, type TestServer } from '../testing/test-server.ts';

const tom = 't.claes@scheldebouw.example';
const timeZone = 'Europe/Brussels';
const minute = 60_000;

/** A server at this time, where Scheldebouw requires a second factor from three o'clock in the night in which summer time begins. */
async function startBefore(before: number): Promise<TestServer> {
  const server = await startServerForTest();
  const agreed = momentInZone('2027-03-28 03:00', timeZone);
  const requiredFrom = 'at' in agreed ? agreed.at : null;
  expect(requiredFrom?.toISOString()).toBe('2027-03-28T01:00:00.000Z');
  server.clock.now = new Date((requiredFrom?.getTime() ?? 0) - before);
  await setPolicy(server, 'Scheldebouw', {
    allowedMethods: ['totp'],
    registration: 'choose',
    enforcement: 'required',
    requiredFrom,
    timeZone,
    trustedNetworks: [],
    rememberDeviceDays: 0,
  });
  return server;
}

test('before the date people sign in as before, after a notice with the date (G4.1, G2.8)', async () => {
  const server = await startBefore(minute);
  const browser = server.openBrowser();
  expect(await signInWithPassword(browser, tom)).toEqual({
    step: 'more-information',
    required: [{ name: 'any', isDone: false }],
    index: 0,
    methods: ['totp'],
    organisation: 'Scheldebouw',
    postponable: { until: '2027-03-28T01:00:00.000Z', timeZone },
  });
  expect((await browser.api.postponeEnrolment()).next).toEqual({ step: 'signed-in' });
  expect((await browser.api.getSession()).contact.name).toBe('Tom Claes');
});

test('who registers early is asked for it from the date on, and not before (G2.8)', async () => {
  const server = await startBefore(10 * minute);
  const browser = server.openBrowser();
  await signInWithPassword(browser, tom);
  const { next } = await browser.api.continueToRegistration();
  expect(next).toMatchObject({ step: 'register', postponable: { timeZone } });
  const key = await registerApp(browser, server);
  expect(await signInWithPassword(server.openBrowser(), tom)).toEqual({ step: 'signed-in' });
  server.clock.forward(10 * minute);
  const later = server.openBrowser();
  expect(await signInWithPassword(later, tom)).toMatchObject({ step: 'verify' });
  const verified = await later.api.verifyCode({ body: { code: codeAt(key, server.clock.now) } });
  expect(verified.next).toEqual({ step: 'signed-in' });
});

test('from the date on it is required: the wizard without Later', async () => {
  const server = await startBefore(0);
  const { api } = server.openBrowser();
  await api.startSignIn({ body: { signInName: tom } });
  const { next } = await api.provePassword({ body: { password: 'Haven-Duin-Kade-7' } });
  expect(next).toMatchObject({ postponable: null });
  expect(await refusalOf(api.postponeEnrolment())).toMatchObject({ code: 'step_not_due' });
  await expect(api.getSession()).rejects.toMatchObject({ problem: { code: 'not_signed_in' } });
});

test('a date that passes on the notice takes Later away', async () => {
  const server = await startBefore(minute);
  const { api } = server.openBrowser();
  await api.startSignIn({ body: { signInName: tom } });
  await api.provePassword({ body: { password: 'Haven-Duin-Kade-7' } });
  server.clock.forward(minute);
  expect(await refusalOf(api.postponeEnrolment())).toMatchObject({ code: 'step_not_due' });
  expect((await api.getSignIn()).next).toMatchObject({ postponable: null });
});

test('a date that passes in the wizard takes Later away too, and the registration goes on', async () => {
  const server = await startBefore(minute);
  const browser = server.openBrowser();
  await signInWithPassword(browser, tom);
  await browser.api.continueToRegistration();
  server.clock.forward(minute);
  expect(await refusalOf(browser.api.postponeEnrolment())).toMatchObject({ code: 'step_not_due' });
  await registerApp(browser, server);
  expect((await browser.api.getSession()).contact.name).toBe('Tom Claes');
});

test('a registration that is put off is dead: its code registers nothing', async () => {
  const server = await startBefore(10 * minute);
  const { api } = server.openBrowser();
  await api.startSignIn({ body: { signInName: tom } });
  await api.provePassword({ body: { password: 'Haven-Duin-Kade-7' } });
  await api.continueToRegistration();
  const { next } = await api.setEnrolmentStage({ body: { stage: 'scan' } });
  const key = next.step === 'register' && next.stage !== 'done' ? (next.key ?? '') : '';
  await api.postponeEnrolment();
  const code = codeAt(key, server.clock.now);
  expect(await refusalOf(api.confirmEnrolment({ body: { code } }))).toMatchObject({
    code: 'sign_in_not_found',
  });
  expect((await api.getMySecurity()).methods).toEqual([]);
});

test('what is encouraged can be put off each time, and is asked of who registered it (G4.9)', async () => {
  const server = await startBefore(0);
  await setPolicy(server, 'Scheldebouw', { enforcement: 'encouraged', requiredFrom: null, timeZone: null });
  const first = server.openBrowser();
  expect(await signInWithPassword(first, tom)).toMatchObject({
    step: 'more-information',
    postponable: { until: null, timeZone: null },
  });
  expect((await first.api.postponeEnrolment()).next).toEqual({ step: 'signed-in' });
  const second = server.openBrowser();
  expect(await signInWithPassword(second, tom)).toMatchObject({ step: 'more-information' });
  await second.api.continueToRegistration();
  await registerApp(second, server);
  expect(await signInWithPassword(server.openBrowser(), tom)).toMatchObject({ step: 'verify' });
});

test('where it is off nobody is asked anything', async () => {
  const server = await startBefore(0);
  await setPolicy(server, 'Scheldebouw', { enforcement: 'off', requiredFrom: null, timeZone: null });
  expect(await signInWithPassword(server.openBrowser(), tom)).toEqual({ step: 'signed-in' });
});
