import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { authenticationMethods, signInNames } from '../db/schema.ts';
import { pairPhone, registerPhone as registerAuthenticator } from '../testing/authenticator.ts';
import { setPolicy, signInWithPassword } from '../testing/policies.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import {
  codeAt,
  registerApp,
  signInFirstTime,
  startServerForTest,
  type TestServer,
} from '../testing/test-server.ts';

const fatima = 'f.bakkali@eemhof.example';
const eemhof = 'Ziekenhuis Eemhof';
const plain = {
  enforcement: 'required',
  requiredFrom: null,
  timeZone: null,
  registration: 'choose',
  registrationStart: 'instructions',
  trustedNetworks: [],
  rememberDeviceDays: 0,
} as const;

async function startAllowing(...allowedMethods: ('totp' | 'app' | 'phone')[]): Promise<TestServer> {
  const server = await startServerForTest();
  await setPolicy(server, eemhof, { ...plain, allowedMethods });
  return server;
}

test('a method that the policy does not allow cannot be chosen', async () => {
  const server = await startAllowing('totp');
  const browser = server.openBrowser();
  await signInWithPassword(browser, fatima);
  for (const method of ['app', 'phone'] as const)
    expect(await refusalOf(browser.api.setEnrolmentMethod({ body: { method } }))).toMatchObject({
      code: 'method_not_allowed',
    });
});

test('a method that is no longer allowed cannot be completed: the wizard begins anew with one that is', async () => {
  const server = await startAllowing('totp', 'app');
  const browser = server.openBrowser();
  await signInWithPassword(browser, fatima);
  const { next } = await browser.api.setEnrolmentStage({ body: { stage: 'scan' } });
  const key = next.step === 'register' && next.stage !== 'done' ? (next.key ?? '') : '';
  await setPolicy(server, eemhof, { allowedMethods: ['app'] });
  const code = codeAt(key, server.clock.now);
  expect(await refusalOf(browser.api.confirmEnrolment({ body: { code } }))).toMatchObject({
    code: 'step_not_due',
  });
  expect((await browser.api.getSignIn()).next).toMatchObject({
    step: 'register',
    method: 'app',
    methods: ['app'],
  });
});

test('what was verified is not enough once the policy asks for something else', async () => {
  const server = await startAllowing('totp');
  await signInFirstTime(server, server.openBrowser(), fatima);
  await setPolicy(server, eemhof, { allowedMethods: ['app'] });
  const browser = server.openBrowser();
  expect(await signInWithPassword(browser, fatima)).toMatchObject({
    step: 'verify',
    methods: [{ kind: 'totp' }],
  });
});

test('who proved an old method registers the one that is asked, and only then is in', async () => {
  const server = await startAllowing('totp');
  const key = await signInFirstTime(server, server.openBrowser(), fatima);
  await setPolicy(server, eemhof, { allowedMethods: ['app'] });
  const browser = server.openBrowser();
  await signInWithPassword(browser, fatima);
  server.clock.forward(30_000);
  const { next } = await browser.api.verifyCode({ body: { code: codeAt(key, server.clock.now) } });
  expect(next).toMatchObject({ step: 'register', method: 'app', required: [{ name: 'any', isDone: false }] });
  await expect(browser.api.getSession()).rejects.toMatchObject({ problem: { code: 'not_signed_in' } });
  await registerAuthenticator(browser);
  expect((await browser.api.getSession()).contact.name).toBe('Fatima Bakkali');
});

test('a method that is removed after it was proved proves nothing any more', async () => {
  const server = await startAllowing('totp');
  const youssef = 'y.elamrani@waterlandzorg.example';
  for (const organisation of ['Waterland Zorg', 'Provincie Merwede'])
    await setPolicy(server, organisation, { ...plain, allowedMethods: ['totp'] });
  const browser = server.openBrowser();
  await signInFirstTime(server, browser, youssef);
  expect((await browser.api.getSignIn()).next).toMatchObject({ step: 'choose-organisation' });
  await server.services.database.transaction({ kind: 'system', reason: 'test' }, async (tx) => {
    const [row] = await tx.select().from(signInNames).where(eq(signInNames.name, youssef));
    await tx.delete(authenticationMethods).where(eq(authenticationMethods.accountId, row?.accountId ?? ''));
  });
  expect((await browser.api.getSignIn()).next).toMatchObject({ step: 'register' });
});

test('two methods are registered one after the other, and a sign-in ends only after both (G2.3)', async () => {
  const server = await startAllowing('totp', 'app');
  await setPolicy(server, eemhof, {
    allowedMethods: ['app', 'totp', 'phone'],
    registration: 'app-then-phone',
  });
  const browser = server.openBrowser();
  expect(await signInWithPassword(browser, fatima)).toMatchObject({
    step: 'register',
    methods: ['app', 'totp'],
    required: [
      { name: 'app', isDone: false },
      { name: 'phone', isDone: false },
    ],
    index: 0,
  });
  await browser.api.setEnrolmentMethod({ body: { method: 'totp' } });
  const { next } = await browser.api.setEnrolmentStage({ body: { stage: 'scan' } });
  const key = next.step === 'register' && next.stage !== 'done' ? (next.key ?? '') : '';
  const first = await browser.api.confirmEnrolment({ body: { code: codeAt(key, server.clock.now) } });
  expect(first.next).toMatchObject({
    stage: 'done',
    index: 0,
    required: [{ isDone: true }, { isDone: false }],
  });
  const second = await browser.api.finishEnrolment();
  expect(second.next).toMatchObject({ step: 'register', method: 'phone', methods: ['phone'], index: 1 });
  await expect(browser.api.getSession()).rejects.toMatchObject({ problem: { code: 'not_signed_in' } });
});

test('nobody adds a second method with the password alone, where the office waives the first', async () => {
  const server = await startServerForTest();
  await setPolicy(server, eemhof, { ...plain, allowedMethods: ['totp'] });
  await signInFirstTime(server, server.openBrowser(), fatima);
  const soon = new Date(server.clock.now.getTime() + 86_400_000);
  await setPolicy(server, eemhof, {
    allowedMethods: ['totp', 'phone'],
    registration: 'app-then-phone',
    requiredFrom: soon,
    timeZone: 'Europe/Amsterdam',
  });
  const browser = server.openBrowser();
  expect(await signInWithPassword(browser, fatima)).toMatchObject({ step: 'more-information', index: 1 });
  expect((await browser.api.continueToRegistration()).next).toMatchObject({ step: 'verify' });
});

test('a phone that is being paired is dead once the app is no longer allowed', async () => {
  const server = await startAllowing('app', 'totp');
  const browser = server.openBrowser();
  await signInWithPassword(browser, fatima);
  await pairPhone(browser);
  await setPolicy(server, eemhof, { allowedMethods: ['totp'] });
  expect((await browser.api.getSignIn()).next).toMatchObject({ step: 'register', method: 'totp' });
  expect(await refusalOf(browser.api.sendApproval())).toMatchObject({ code: 'step_not_due' });
  await registerApp(browser, server);
});
