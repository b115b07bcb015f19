import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { demoPassword } from '../demo/seed-demo.ts';
import { removeListInUse } from '../testing/list-in-use.ts';
import {
  allowMethods,
  beginPhone,
  otherCode,
  registerPhone,
  somebodysNumber,
  textedCode,
  textsTo,
} from '../testing/phone.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { type Browser, startServerForTest, type TestServer } from '../testing/test-server.ts';

const minute = 60_000;
const lotte = 'l.dijkgraaf@waterlandzorg.example';
const annelies = 'a.degroot@waterlandzorg.example';
const masked = '+XX XXXXXXX40';

async function serverWithPhones(): Promise<TestServer> {
  const server = await startServerForTest();
  await allowMethods(server, ['app', 'totp', 'phone']);
  return server;
}

async function typePassword({ api }: Browser, signInName: string) {
  await api.startSignIn({ body: { signInName } });
  return api.provePassword({ body: { password: demoPassword } });
}

/** Somebody whose phone is registered, on the verification of a later sign-in. */
async function atVerification(server: TestServer, signInName = lotte, number = somebodysNumber) {
  await registerPhone(server.openBrowser(), signInName, number);
  const browser = server.openBrowser();
  const { next } = await typePassword(browser, signInName);
  expect(next.step).toBe('verify');
  return browser;
}

test('a number is typed, a code is texted, and the phone is registered (G2.5)', async () => {
  const server = await serverWithPhones();
  const browser = server.openBrowser();
  const { api } = browser;
  const begun = await beginPhone(browser, lotte);
  expect(begun.next).toMatchObject({
    step: 'register',
    method: 'phone',
    stage: 'phone',
    phone: { known: null, sent: null, count: 0, pause: 0 },
  });
  const sent = await api.sendPhoneCode({ body: { number: somebodysNumber } });
  expect(sent.next).toMatchObject({
    stage: 'phone',
    phone: { sent: { to: masked, state: 'waiting' }, count: 1, pause: 30 },
  });
  expect(await textsTo(browser, somebodysNumber)).toHaveLength(1);
  const done = await api.confirmPhone({ body: { code: await textedCode(browser) } });
  expect(done.next).toMatchObject({ stage: 'done', defaultMethod: { kind: 'phone', name: masked } });
  expect((await api.finishEnrolment()).next).toEqual({ step: 'signed-in' });
  const { methods } = await api.getMySecurity();
  expect(methods).toMatchObject([{ kind: 'phone', name: masked, isDefault: true }]);
  for (const answer of [begun, sent, done, methods])
    expect(JSON.stringify(answer)).not.toContain(somebodysNumber.slice(3));
});

test('later sign-ins text a code when it is asked for, and not before', async () => {
  const server = await serverWithPhones();
  const browser = await atVerification(server);
  const { api } = browser;
  const before = await textsTo(browser, somebodysNumber);
  const { next } = await api.getSignIn();
  expect(next).toMatchObject({
    method: { kind: 'phone', name: masked },
    methods: [{ kind: 'phone', name: masked }],
    phone: { known: masked, sent: null, count: 0, pause: 0 },
  });
  expect(await textsTo(browser, somebodysNumber)).toEqual(before);
  const sent = await api.sendVerificationCode();
  expect(sent.next).toMatchObject({ phone: { sent: { to: masked, state: 'waiting' } } });
  expect(JSON.stringify(sent)).not.toContain(somebodysNumber.slice(3));
  const { next: after } = await api.verifyPhoneCode({ body: { code: await textedCode(browser) } });
  expect(after).toEqual({ step: 'signed-in' });
});

/** The code that waits in each of the two places where one is typed. */
const places = {
  'in the wizard': async (server: TestServer) => {
    const browser = server.openBrowser();
    await beginPhone(browser, lotte);
    const send = () => browser.api.sendPhoneCode({ body: { number: somebodysNumber } });
    await send();
    return { browser, send, prove: (code: string) => browser.api.confirmPhone({ body: { code } }) };
  },
  'at a later sign-in': async (server: TestServer) => {
    const browser = await atVerification(server);
    const send = () => browser.api.sendVerificationCode();
    await send();
    return { browser, send, prove: (code: string) => browser.api.verifyPhoneCode({ body: { code } }) };
  },
} as const;

test.each(Object.entries(places))(
  'a code that is wrong is refused %s, and five are the end of it',
  async (_place, open) => {
    const server = await serverWithPhones();
    const { browser, send, prove } = await open(server);
    const code = await textedCode(browser);
    for (let tried = 0; tried < 5; tried += 1)
      expect(await refusalOf(prove(otherCode(code)))).toMatchObject({
        status: 422,
        code: 'phone_code_wrong',
      });
    expect(await refusalOf(prove(code))).toMatchObject({ status: 410, code: 'phone_code_dead' });
    expect((await browser.api.getSignIn()).next).toMatchObject({
      phone: { sent: { to: masked, state: 'too-many-attempts' } },
    });
    server.clock.forward(minute);
    await send();
    const answer = await prove(await textedCode(browser));
    expect(answer.next).not.toMatchObject({ step: 'verify' });
  },
);

test.each(Object.entries(places))('a code that comes too late is refused %s', async (_place, open) => {
  const server = await serverWithPhones();
  const { browser, prove } = await open(server);
  const code = await textedCode(browser);
  server.clock.forward(10 * minute);
  expect(await refusalOf(prove(code))).toMatchObject({ code: 'phone_code_dead' });
  expect((await browser.api.getSignIn()).next).toMatchObject({ phone: { sent: { state: 'lapsed' } } });
});

test.each(Object.entries(places))(
  'another code kills the one before, after a pause, %s',
  async (_place, open) => {
    const server = await serverWithPhones();
    const { browser, send, prove } = await open(server);
    const old = await textedCode(browser);
    expect(await refusalOf(send())).toMatchObject({ status: 429, code: 'phone_code_paused', retryAfter: 30 });
    server.clock.forward(30_000);
    await send();
    expect((await browser.api.getSignIn()).next).toMatchObject({ phone: { count: 2, pause: 60 } });
    const renewed = await textedCode(browser);
    if (old !== renewed) expect(await refusalOf(prove(old))).toMatchObject({ code: 'phone_code_wrong' });
    expect((await prove(renewed)).next).not.toMatchObject({ step: 'verify' });
  },
);

test('a code works once, however many send it at the same time', async () => {
  const server = await serverWithPhones();
  const browser = await atVerification(server);
  await browser.api.sendVerificationCode();
  const code = await textedCode(browser);
  const sameBrowser = () => {
    const other = server.openBrowser();
    for (const [name, value] of browser.cookies) other.cookies.set(name, value);
    return other;
  };
  const tabs = [sameBrowser(), sameBrowser(), sameBrowser()];
  const outcomes = await Promise.allSettled(tabs.map(({ api }) => api.verifyPhoneCode({ body: { code } })));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await refusalOf(browser.api.verifyPhoneCode({ body: { code } }))).toMatchObject({
    code: 'sign_in_ended',
  });
  const again = server.openBrowser();
  await typePassword(again, lotte);
  expect(await refusalOf(again.api.verifyPhoneCode({ body: { code } }))).toMatchObject({
    code: 'phone_code_dead',
  });
});

test('a code works in no other sign-in: not of somebody else, nor of the same person', async () => {
  const server = await serverWithPhones();
  const browser = await atVerification(server);
  await browser.api.sendVerificationCode();
  const code = await textedCode(browser);
  const another = server.openBrowser();
  await typePassword(another, lotte);
  const somebodyElse = await atVerification(server, annelies, '+31687654321');
  for (const { api } of [another, somebodyElse])
    expect(await refusalOf(api.verifyPhoneCode({ body: { code } }))).toMatchObject({
      code: 'phone_code_dead',
    });
  expect((await browser.api.verifyPhoneCode({ body: { code } })).next).toEqual({ step: 'signed-in' });
});

test('where the policy does not allow it, nothing of it opens', async () => {
  const server = await startServerForTest();
  const browser = server.openBrowser();
  const { api } = browser;
  await typePassword(browser, lotte);
  expect(await refusalOf(api.setEnrolmentMethod({ body: { method: 'phone' } }))).toMatchObject({
    code: 'method_not_allowed',
  });
  const body = { number: somebodysNumber };
  for (const call of [
    () => api.sendPhoneCode({ body }),
    () => api.forgetPhoneNumber(),
    () => api.confirmPhone({ body: { code: '123456' } }),
    () => api.sendVerificationCode(),
    () => api.verifyPhoneCode({ body: { code: '123456' } }),
  ])
    expect(await refusalOf(call())).toMatchObject({ code: 'step_not_due' });
  expect(await textsTo(browser, somebodysNumber)).toEqual([]);
});

test('where the policy takes it back in the middle of a registration, the code registers nothing', async () => {
  const server = await serverWithPhones();
  const browser = server.openBrowser();
  await beginPhone(browser, lotte);
  await browser.api.sendPhoneCode({ body: { number: somebodysNumber } });
  const code = await textedCode(browser);
  await allowMethods(server, ['totp']);
  expect(await refusalOf(browser.api.confirmPhone({ body: { code } }))).toMatchObject({
    code: 'step_not_due',
  });
});

test('a phone that is removed meanwhile proves nothing any more', async () => {
  const server = await serverWithPhones();
  const browser = await atVerification(server);
  await browser.api.sendVerificationCode();
  const code = await textedCode(browser);
  await server.services.database.transaction({ kind: 'system', reason: 'test' }, (tx) =>
    tx.execute(sql`delete from authentication_methods`),
  );
  expect(await refusalOf(browser.api.verifyPhoneCode({ body: { code } }))).toMatchObject({
    code: 'step_not_due',
  });
  expect((await browser.api.getSignIn()).next).toMatchObject({ step: 'register' });
});

test('back at the number the code is dead, and another number can be typed', async () => {
  const server = await serverWithPhones();
  const browser = server.openBrowser();
  const { api } = browser;
  await beginPhone(browser, lotte);
  await api.sendPhoneCode({ body: { number: somebodysNumber } });
  const code = await textedCode(browser);
  expect((await api.forgetPhoneNumber()).next).toMatchObject({ phone: { sent: null, count: 1 } });
  expect(await refusalOf(api.confirmPhone({ body: { code } }))).toMatchObject({ code: 'phone_code_dead' });
  server.clock.forward(minute);
  expect(await refusalOf(api.sendPhoneCode({ body: {} }))).toMatchObject({
    code: 'input_invalid',
    errors: [{ path: 'number', code: 'required' }],
  });
  const sent = await api.sendPhoneCode({ body: { number: '+31687654321' } });
  expect(sent.next).toMatchObject({ phone: { sent: { to: '+XX XXXXXXX21' } } });
});

test('sent again without a number, it goes to the same one', async () => {
  const server = await serverWithPhones();
  const browser = server.openBrowser();
  await beginPhone(browser, lotte);
  await browser.api.sendPhoneCode({ body: { number: somebodysNumber } });
  server.clock.forward(11 * minute);
  await browser.api.sendPhoneCode({ body: {} });
  expect(await textsTo(browser, somebodysNumber)).toHaveLength(2);
});

test.each([
  ['+31900123456', 'phone_not_mobile'],
  ['+31206241111', 'phone_not_mobile'],
  ['0612345640', 'phone_invalid'],
])('the number %s is refused: %s', async (number, code) => {
  const server = await serverWithPhones();
  const browser = server.openBrowser();
  await beginPhone(browser, lotte);
  for (const call of [
    () => browser.api.sendPhoneCode({ body: { number } }),
    () => browser.api.textAppLink({ body: { number } }),
  ])
    expect(await refusalOf(call())).toMatchObject({
      code: 'input_invalid',
      errors: [{ path: 'number', code }],
    });
});

test('a new number takes the place of the old one (G4.7)', async () => {
  const server = await serverWithPhones();
  await removeListInUse(server);
  await registerPhone(server.openBrowser(), lotte);
  const { database, sealer } = server.services;
  const { addPhoneMethod, openNumber } = await import('./phone-method-queries.ts');
  const phones = await database.transaction({ kind: 'system', reason: 'test' }, async (tx) => {
    const [old] = await tx.query.authenticationMethods.findMany();
    if (!old) throw new Error('there is no phone');
    await addPhoneMethod(tx, sealer, { accountId: old.accountId, number: '+31687654321', now: new Date() });
    const [account] = await tx.query.accounts.findMany({ where: sql`id = ${old.accountId}` });
    const methods = await tx.query.authenticationMethods.findMany();
    return methods.map((each) => ({
      number: openNumber(each, sealer),
      isDefault: each.id === account?.defaultMethodId,
    }));
  });
  expect(phones).toEqual([{ number: '+31687654321', isDefault: true }]);
});

test('the address of the app is texted without any secret (G2.4)', async () => {
  const server = await serverWithPhones();
  const browser = server.openBrowser();
  await typePassword(browser, lotte);
  await browser.api.textAppLink({ body: { number: somebodysNumber } });
  expect(await textsTo(browser, somebodysNumber)).toEqual([
    `De authenticator-app van Duinkade: ${server.origin}/authenticator/`,
  ]);
});

test('a dump of the database holds neither the number nor the code', async () => {
  const server = await serverWithPhones();
  const browser = await atVerification(server);
  await browser.api.sendVerificationCode();
  const code = await textedCode(browser);
  const dumped = await server.services.database.transaction(
    { kind: 'system', reason: 'test' },
    async (tx) => {
      const tables = [
        'authentication_methods',
        'phone_codes',
        'messages',
        'audit_events',
        'rate_limits',
        'sign_ins',
      ];
      const tablesAsText: unknown[] = [];
      for (const name of tables)
        tablesAsText.push(await tx.execute(sql`select ${sql.raw(name)}::text as row from ${sql.raw(name)}`));
      return JSON.stringify(tablesAsText);
    },
  );
  expect(dumped).toContain(masked);
  expect(dumped).not.toContain(somebodysNumber.slice(3));
  expect(dumped).not.toMatch(new RegExp(`(?<![\\da-f])${code}(?![\\da-f])`));
});
