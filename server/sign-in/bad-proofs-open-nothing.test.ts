import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { MethodKind } from '../../api-client/enrolment/enrolment.ts';
import { authenticationMethods } from '../db/schema.ts';
import { demoPassword } from '../demo/seed-demo.ts';
import {
  approveShown,
  listedRequest,
  otherOwner,
  owner,
  ownerWithPhone,
  type Phone,
  shownNumber,
  typePassword,
} from '../testing/authenticator.ts';
import { removeListInUse } from '../testing/list-in-use.ts';
import { allowMethods, registerPhone, textedCode } from '../testing/phone.ts';
import { setPolicy } from '../testing/policies.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import {
  type Browser,
  codeAt,
  registerApp,
  signInFirstTime,
  startServerForTest,
  type TestServer,
} from '../testing/test-server.ts';

// Of each method: wrong, late, replayed, of somebody else, too many, not allowed by the policy, removed meanwhile. What is not here
// is in requests-are-refused and pushing-is-slowed (the app), guessing-is-slowed and totp-code-works-once (codes), and
// phone-is-registered-and-verified and texts-are-limited (the phone).

const newNumber = '+31687654321';

interface Verifying {
  readonly server: TestServer;
  readonly browser: Browser;
  readonly phone: Phone;
  readonly key: string;
}

/** Somebody who has both, and has typed their password. */
async function startVerifying(): Promise<Verifying> {
  const server = await startServerForTest();
  await removeListInUse(server);
  const { phone } = await ownerWithPhone(server);
  const first = server.openBrowser();
  await first.api.startSignIn({ body: { signInName: owner, wantsToRegister: true } });
  await typePasswordIn(first);
  await first.api.sendApproval();
  await approveShown(phone, first);
  const key = await registerApp(first, server);
  server.clock.forward(30_000);
  const { browser } = await typePassword(server);
  return { server, browser, phone, key };
}

const typePasswordIn = ({ api }: Browser) => api.provePassword({ body: { password: demoPassword } });

const allow = (server: TestServer, ...allowedMethods: MethodKind[]) =>
  setPolicy(server, 'Waterland Zorg', { allowedMethods, registration: 'choose' });

const remove = ({ services }: TestServer, kind: MethodKind) =>
  services.database.transaction({ kind: 'system', reason: 'test' }, async (tx) => {
    const { rowCount } = await tx.delete(authenticationMethods).where(eq(authenticationMethods.kind, kind));
    if (rowCount !== 1) throw new Error(`nobody has one method of the kind ${kind}`);
  });

const typeCode = async ({ browser }: Verifying, code: string) =>
  (await refusalOf(browser.api.verifyCode({ body: { code } }))).code;

const approve = async ({ phone, browser }: Verifying, meanwhile: () => Promise<void>) => {
  await browser.api.sendApproval();
  const [request, number] = [await listedRequest(phone), await shownNumber(browser)];
  await meanwhile();
  return (await phone.approve(request, number)).body.code;
};

test.each<[string, string | undefined, (verifying: Verifying) => Promise<string | undefined>]>([
  [
    'a code that comes late',
    'code_wrong',
    async (verifying) => {
      const code = codeAt(verifying.key, verifying.server.clock.now);
      verifying.server.clock.forward(60_000);
      return typeCode(verifying, code);
    },
  ],
  [
    'a code of somebody else’s app',
    'code_wrong',
    async (verifying) => {
      const { server } = verifying;
      const others = await signInFirstTime(server, server.openBrowser(), otherOwner);
      server.clock.forward(30_000);
      return typeCode(verifying, codeAt(others, server.clock.now));
    },
  ],
  [
    'a code where the policy has it no longer',
    'step_not_due',
    async (verifying) => {
      await allow(verifying.server, 'app');
      return typeCode(verifying, codeAt(verifying.key, verifying.server.clock.now));
    },
  ],
  [
    'a code of an app that was removed meanwhile',
    'step_not_due',
    async (verifying) => {
      await remove(verifying.server, 'totp');
      return typeCode(verifying, codeAt(verifying.key, verifying.server.clock.now));
    },
  ],
  [
    'an approval where the policy has it no longer',
    // The phone knows nothing of policies: its answer is taken, and is not enough.
    undefined,
    (verifying) => approve(verifying, () => allow(verifying.server, 'totp')),
  ],
  [
    'an approval of a phone that was removed meanwhile',
    'device_unknown',
    (verifying) => approve(verifying, () => remove(verifying.server, 'app')),
  ],
])('%s opens nothing', async (_, code, act) => {
  const verifying = await startVerifying();
  expect(await act(verifying)).toBe(code);
  const { api } = verifying.browser;
  expect((await api.getSignIn()).next.step).toBe('verify');
  expect((await refusalOf(api.getSession())).code).toBe('not_signed_in');
});

test('what was proved with a method that is gone since is proved no longer, and adds no other', async () => {
  const { server, browser, key } = await startVerifying();
  const { api } = browser;
  await api.startSignIn({ body: { signInName: owner, wantsToRegister: true } });
  await typePasswordIn(browser);
  await api.verifyCode({ body: { code: codeAt(key, server.clock.now) } });
  expect((await api.getSignIn()).next.step).toBe('register');
  await remove(server, 'totp');
  expect((await api.getSignIn()).next.step).toBe('verify');
  expect((await refusalOf(api.setEnrolmentMethod({ body: { method: 'totp' } }))).code).toBe('step_not_due');
  expect(await refusalOf(api.getSession())).toMatchObject({ code: 'not_signed_in' });
});

test('who proved a phone that was replaced since has to prove the new one', async () => {
  const server = await startServerForTest();
  await removeListInUse(server);
  await allowMethods(server, ['phone']);
  const [stranger, person] = [server.openBrowser(), server.openBrowser()];
  await registerPhone(person, owner);
  for (const browser of [stranger, person]) {
    server.clock.forward(60_000);
    await browser.api.startSignIn({ body: { signInName: owner, wantsToRegister: true } });
    await typePasswordIn(browser);
    await browser.api.sendVerificationCode();
    await browser.api.verifyPhoneCode({ body: { code: await textedCode(browser) } });
    expect((await browser.api.getSignIn()).next.step).toBe('register');
  }
  await person.api.setEnrolmentMethod({ body: { method: 'phone' } });
  await person.api.sendPhoneCode({ body: { number: newNumber } });
  await person.api.confirmPhone({ body: { code: await textedCode(person, newNumber) } });
  expect((await person.api.getSignIn()).next).toMatchObject({ step: 'register', stage: 'done' });
  expect((await stranger.api.getSignIn()).next.step).toBe('verify');
});
