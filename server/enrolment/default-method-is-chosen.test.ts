import { expect, test } from 'vitest';
import { demoPassword } from '../demo/seed-demo.ts';
import { allowMethods, registerPhone, somebodysNumber, textedCode } from '../testing/phone.ts';
import { setPolicy } from '../testing/policies.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { registerApp, startServerForTest } from '../testing/test-server.ts';

const lotte = 'l.dijkgraaf@waterlandzorg.example';
const annelies = 'a.degroot@waterlandzorg.example';

test('the last page names all methods, and the one that is chosen there is asked for first (G2.6)', async () => {
  const server = await startServerForTest();
  await allowMethods(server, ['app', 'totp', 'phone']);
  const other = server.openBrowser();
  await registerPhone(other, annelies, '+31612345641');
  const [others] = (await other.api.getMySecurity()).methods;
  await setPolicy(server, 'Waterland Zorg', { registration: 'app-then-phone' });
  const browser = server.openBrowser();
  const { api } = browser;
  await api.startSignIn({ body: { signInName: lotte } });
  await api.provePassword({ body: { password: demoPassword } });
  await registerApp(browser, server);
  await api.sendPhoneCode({ body: { number: somebodysNumber } });
  const { next } = await api.confirmPhone({ body: { code: await textedCode(browser) } });
  expect(next).toMatchObject({
    stage: 'done',
    defaultMethod: { kind: 'totp' },
    registered: [{ kind: 'totp' }, { kind: 'phone' }],
  });
  const [, phone] = 'registered' in next ? next.registered : [];
  const choose = (methodId: string) => api.chooseDefaultMethod({ body: { methodId } });
  expect((await refusalOf(choose(others?.id ?? ''))).code).toBe('not_found');
  const chosen = await choose(phone?.id ?? '');
  expect(chosen.next).toMatchObject({ stage: 'done', defaultMethod: phone });
  expect((await api.finishEnrolment()).next).toEqual({ step: 'signed-in' });
  expect((await refusalOf(choose(phone?.id ?? ''))).code).toBe('sign_in_not_found');
  const later = server.openBrowser();
  await later.api.startSignIn({ body: { signInName: lotte } });
  const proved = await later.api.provePassword({ body: { password: demoPassword } });
  expect(proved.next).toMatchObject({ step: 'verify', method: { kind: 'phone' } });
});
