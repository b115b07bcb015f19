import { expect, test } from 'vitest';
import { setPolicy, signInWithPassword } from '../testing/policies.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import {
  answerStaying,
  colleague,
  dayLong,
  openRemembered,
  resident,
  signInWithCode,
  startRemembering,
} from '../testing/staying.ts';
import type { Browser } from '../testing/test-server.ts';

const rememberedIn = async ({ api }: Browser) => (await api.getMySecurity()).remembered;

test('this browser is remembered until a moment, by the days of the organisation as they are now (G4.6)', async () => {
  const server = await startRemembering();
  const until = (days: number) => new Date(server.clock.now.getTime() + days * dayLong).toISOString();
  const { browser, key } = await openRemembered(server);
  expect(await rememberedIn(browser)).toEqual({ until: until(14), isAnswerKept: false });
  server.clock.forward(dayLong);
  await setPolicy(server, 'Waterland Zorg', { rememberDeviceDays: 10 });
  expect(await rememberedIn(browser)).toEqual({ until: until(9), isAnswerKept: false });
  const other = server.openBrowser();
  await signInWithCode(server, other, key);
  await answerStaying(other, false);
  expect(await rememberedIn(other)).toBeNull();
});

test('an answer that is kept is told, with nothing that is remembered or with it (G4.6)', async () => {
  const server = await startRemembering();
  const { browser, key } = await openRemembered(server, { askAgain: false });
  expect(await rememberedIn(browser)).toMatchObject({ until: expect.any(String), isAnswerKept: true });
  const shared = server.openBrowser();
  await signInWithCode(server, shared, key);
  await answerStaying(shared, false, false);
  expect(await rememberedIn(shared)).toEqual({ until: null, isAnswerKept: true });
  await shared.api.forgetThisBrowser();
  expect(await rememberedIn(shared)).toBeNull();
  expect(await signInWithCode(server, shared, key)).toEqual({ step: 'stay-signed-in', days: 14 });
});

test('one’s own browser is forgotten: its session ends and all is asked again; others stay as they are (G4.7)', async () => {
  const server = await startRemembering();
  const { browser, key } = await openRemembered(server);
  const other = server.openBrowser();
  await signInWithCode(server, other, key);
  await answerStaying(other, true);
  await browser.api.forgetThisBrowser();
  expect(browser.cookies.has('voordeur-device')).toBe(false);
  expect((await refusalOf(browser.api.getSession())).code).toBe('not_signed_in');
  expect((await signInWithPassword(browser, resident)).step).toBe('verify');
  server.clock.forward(dayLong);
  expect(await rememberedIn(other)).not.toBeNull();
  await other.api.forgetThisBrowser();
});

test('what the browser remembers of somebody else stays, and cannot be ended by them', async () => {
  const server = await startRemembering();
  const { browser } = await openRemembered(server);
  const residents = browser.cookies.get('voordeur-session') ?? '';
  await openRemembered(server, { signInName: colleague, browser });
  await browser.api.forgetThisBrowser();
  expect((await refusalOf(browser.api.getSession())).code).toBe('not_signed_in');
  browser.cookies.set('voordeur-session', residents);
  expect(await rememberedIn(browser)).toMatchObject({ until: expect.any(String) });
  expect((await signInWithPassword(browser, colleague)).step).toBe('verify');
});
