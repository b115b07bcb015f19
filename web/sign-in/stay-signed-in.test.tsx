import { beforeEach, expect, test } from 'vitest';
import { codeAt } from '../../api-client/mocks/scenario/walks.ts';
import { newPolicy } from '../../api-client/policies/policy.ts';
import { api } from '../app/api.ts';
import { mock, openApp } from '../mocks/app-under-test.tsx';

/** Reads English: who is in is spoken to in their own language. */
const signInName = 'e.hart@scheldebouw.example';
const password = 'Haven-Duin-Kade-7';

const remembersFor = (rememberDeviceDays: number) =>
  mock.world.transaction(({ organisations }) => {
    for (const { policy } of organisations) Object.assign(policy, newPolicy, { rememberDeviceDays });
  });

beforeEach(() => remembersFor(30));

async function typePassword() {
  await api.startSignIn({ body: { signInName } });
  await api.provePassword({ body: { password } });
}

/** Somebody who has just registered an app, at the question. */
async function openQuestion(language: 'en' | 'nl' = 'en') {
  await typePassword();
  await api.setEnrolmentMethod({ body: { method: 'totp' } });
  const { next } = await api.setEnrolmentStage({ body: { stage: 'scan' } });
  const key = next.step === 'register' && next.stage !== 'done' ? (next.key ?? '') : '';
  await api.confirmEnrolment({ body: { code: codeAt(key, new Date()) } });
  await api.finishEnrolment();
  return openApp('/sign-in', language);
}

const devices = () => mock.world.transaction(({ rememberedDevices }) => rememberedDevices);
const signOut = { name: 'Sign out' };

test('Yes: the browser is remembered, and says until when on the start page; forgotten there, it signs out (G4.6)', async () => {
  const screen = await openQuestion();
  await expect.element(screen.getByRole('heading', { name: 'Stay signed in?' })).toBeVisible();
  await expect.element(screen.getByText(/on this device for 30 days/)).toBeVisible();
  await expect.element(screen.getByText(/only on a device of your own/)).toBeVisible();
  await screen.getByRole('button', { name: 'Yes' }).click();
  await expect.element(screen.getByRole('button', signOut)).toBeVisible();
  expect(devices()).toMatchObject([{ keptAnswer: null }]);
  await expect.element(screen.getByText(/^This browser is remembered until \w+day/)).toBeVisible();
  await screen.getByRole('button', { name: 'Forget this browser, and sign out' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Sign in', exact: true })).toBeVisible();
  expect(devices()).toEqual([]);
});

test('No, and not again: it is not asked the next time, and the start page says so (G4.6)', async () => {
  const screen = await openQuestion();
  await screen.getByRole('checkbox', { name: 'Don’t show this again' }).click();
  await screen.getByRole('button', { name: 'No' }).click();
  await expect
    .element(screen.getByText('On this browser we do not ask whether you want to stay signed in.'))
    .toBeVisible();
  expect(devices()).toMatchObject([{ keptAnswer: false, provedAt: null }]);
});

test('an answer that is lost, or refused for now, leaves the question and what was ticked (G4.6)', async () => {
  const screen = await openQuestion();
  await screen.getByRole('checkbox', { name: 'Don’t show this again' }).click();
  mock.setNetwork('offline');
  await screen.getByRole('button', { name: 'Yes' }).click();
  await expect.element(screen.getByRole('alert').first()).toBeVisible();
  expect(devices()).toEqual([]);
  mock.setNetwork('normal');
  await expect.element(screen.getByRole('checkbox')).toBeChecked();
  await screen.getByRole('button', { name: 'Yes' }).click();
  await expect.element(screen.getByRole('button', signOut)).toBeVisible();
  expect(devices()).toMatchObject([{ keptAnswer: true }]);
});

test('for one day it says so in words, in Dutch (G4.6)', async () => {
  remembersFor(1);
  const screen = await openQuestion('nl');
  await expect.element(screen.getByRole('heading', { name: 'Aangemeld blijven?' })).toBeVisible();
  await expect.element(screen.getByText(/een dag lang niet om uw wachtwoord/)).toBeVisible();
});
