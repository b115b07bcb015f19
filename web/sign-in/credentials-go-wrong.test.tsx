import { expect, test } from 'vitest';
import type { RenderResult } from 'vitest-browser-react/pure';
import { api } from '../app/api.ts';
import { mock, openApp } from '../mocks/app-under-test.tsx';

const signInName = 'l.dijkgraaf@waterlandzorg.example';
const wrong = 'Not-The-Password-1';

async function typePassword(screen: RenderResult, password: string) {
  await screen.getByLabelText('E-mail address').fill(signInName);
  await screen.getByRole('button', { name: 'Next' }).click();
  await screen.getByLabelText('Password', { exact: true }).fill(password);
  await screen.getByRole('button', { name: 'Sign in' }).click();
}

test('a wrong password is said at its field, which gets the focus and keeps what was typed', async () => {
  const screen = await openApp('/sign-in');
  await typePassword(screen, wrong);
  const password = screen.getByLabelText('Password', { exact: true });
  await expect.element(password).toHaveAccessibleDescription(/do not belong together/);
  await expect.element(password).toHaveAttribute('aria-invalid', 'true');
  await expect.element(password).toHaveFocus();
  await expect.element(password).toHaveValue(wrong);
});

test('in Dutch too', async () => {
  await api.startSignIn({ body: { signInName } });
  const screen = await openApp('/sign-in/password', 'nl');
  const password = screen.getByLabelText('Wachtwoord', { exact: true });
  await password.fill(wrong);
  await screen.getByRole('button', { name: 'Aanmelden' }).click();
  await expect.element(password).toHaveAccessibleDescription(/horen niet bij elkaar/);
});

test('an empty name is said at its field, and nothing is sent', async () => {
  const screen = await openApp('/sign-in');
  await screen.getByRole('button', { name: 'Next' }).click();
  const name = screen.getByLabelText('E-mail address');
  await expect.element(name).toHaveAccessibleDescription('Please fill this in.');
  await expect.element(name).toHaveFocus();
  expect(mock.world.transaction(({ signIns }) => signIns)).toEqual([]);
});

test('after too many guesses the wait stands there in words, and the button waits with it', async () => {
  for (const _half of [1, 2]) {
    await api.startSignIn({ body: { signInName } });
    for (let guess = 0; guess < 5; guess++)
      await api.provePassword({ body: { password: wrong } }).catch(() => undefined);
  }
  const screen = await openApp('/sign-in');
  await screen.getByRole('button', { name: 'Use a different account' }).click();
  await typePassword(screen, wrong);
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/^You have tried too many times\./);
  await expect
    .element(screen.getByRole('paragraph').filter({ hasText: /^Wait another 1[45] minutes/ }))
    .toBeVisible();
  await expect
    .element(screen.getByRole('button', { name: /^Possible again in 1[45] minutes/ }))
    .toHaveAttribute('aria-disabled', 'true');
});

test('with no network it is said, and the same can be tried again', async () => {
  await api.startSignIn({ body: { signInName } });
  const screen = await openApp('/sign-in/password');
  await screen.getByLabelText('Password', { exact: true }).fill(wrong);
  mock.setNetwork('offline');
  await screen.getByRole('button', { name: 'Sign in' }).click();
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/^We cannot get a connection\./);
  mock.setNetwork('normal');
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect
    .element(screen.getByLabelText('Password', { exact: true }))
    .toHaveAccessibleDescription(/do not belong together/);
});
