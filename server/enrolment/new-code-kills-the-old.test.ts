import { expect, test } from 'vitest';
import { demoPassword } from '../demo/seed-demo.ts';
import { typePassword } from '../testing/contacts.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { type Browser, codeAt, startServerForTest } from '../testing/test-server.ts';

async function keyOf({ api }: Browser): Promise<string> {
  const { next } = await api.getSignIn();
  if (next.step !== 'register' || next.stage === 'done' || !next.key) throw new Error('there is no key');
  expect(next.uri).toContain(next.key);
  return next.key;
}

test('another key comes, the old one registers nothing, and the new one does (G3.2)', async () => {
  const server = await startServerForTest();
  const browser = server.openBrowser();
  await typePassword(browser, 'l.dijkgraaf@waterlandzorg.example', demoPassword);
  await browser.api.setEnrolmentMethod({ body: { method: 'totp' } });
  await browser.api.setEnrolmentStage({ body: { stage: 'scan' } });
  const old = await keyOf(browser);
  await browser.api.renewEnrolment();
  const renewed = await keyOf(browser);
  expect(renewed).not.toBe(old);

  const confirm = (key: string) =>
    browser.api.confirmEnrolment({ body: { code: codeAt(key, server.clock.now) } });
  expect(await refusalOf(confirm(old))).toMatchObject({ status: 422, code: 'code_wrong' });
  const { next } = await confirm(renewed);
  expect(next).toMatchObject({ step: 'register', stage: 'done', defaultMethod: { kind: 'totp' } });
  expect(JSON.stringify(next)).not.toContain(renewed);
  expect(await refusalOf(browser.api.renewEnrolment())).toMatchObject({ code: 'step_not_due' });
});

test('only the screen that shows it gets the key', async () => {
  const server = await startServerForTest();
  const browser = server.openBrowser();
  await typePassword(browser, 'l.dijkgraaf@waterlandzorg.example', demoPassword);
  for (const stage of ['get-app', 'set-up-account', 'try'] as const) {
    const { next } = await browser.api.setEnrolmentStage({ body: { stage } });
    expect(next).toMatchObject({ step: 'register', stage });
    expect(next).not.toHaveProperty('key');
    expect(next).not.toHaveProperty('uri');
  }
});
