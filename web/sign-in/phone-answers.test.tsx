import { beforeEach, expect, test } from 'vitest';
import type { RenderResult } from 'vitest-browser-react/pure';
import { createMockPhone } from '../../api-client/mocks/authenticator/mock-phone.ts';
import { newPolicy } from '../../api-client/policies/policy.ts';
import { api } from '../app/api.ts';
import { mock, openApp } from '../mocks/app-under-test.tsx';

/** Reads English: who is in is spoken to in their own language. */
const signInName = 'e.hart@scheldebouw.example';
const password = 'Haven-Duin-Kade-7';

const phone = createMockPhone(mock.world);

/** What comes before and after the phone is the organisation's to choose, and looked at elsewhere. */
beforeEach(() =>
  mock.world.transaction(({ organisations }) => {
    for (const { policy } of organisations) Object.assign(policy, newPolicy);
  }),
);

async function typePassword() {
  await api.startSignIn({ body: { signInName } });
  await api.provePassword({ body: { password } });
}

/** Somebody who registered the phone earlier, and has typed name and password now. */
async function comeBack() {
  await typePassword();
  await api.startPairing();
  await phone.pair('Pixel');
  await api.sendApproval();
  await phone.approve(numberInWorld());
  await api.finishEnrolment();
  await api.signOut();
  await typePassword();
}

const numberInWorld = () => mock.world.transaction(({ approvals }) => approvals.at(-1)?.number ?? '');
const otherNumber = () => (numberInWorld() === '00' ? '11' : '00');

const plateOf = (screen: RenderResult) => screen.container.querySelector('.plate-figure')?.textContent;

/** Waits until the latest request is open, and its number is the one on the plate. */
const expectNumber = (screen: RenderResult) =>
  expect
    .poll(() => {
      const latest = mock.world.transaction(({ approvals }) => approvals.at(-1));
      return latest?.endedAt === null && plateOf(screen) === latest.number;
    })
    .toBe(true);

const send = { name: 'Send again' };
const again = { name: 'Try again' };

test('a request is sent by itself, its number is on the plate, and with the approval one is in', async () => {
  await comeBack();
  const screen = await openApp('/sign-in');
  await expect.element(screen.getByRole('heading', { name: 'Confirm on your phone' })).toBeVisible();
  await expectNumber(screen);
  await expect.element(screen.getByText(/the app on Pixel/)).toBeVisible();
  await expect.element(screen.getByText(/Valid for another (1 min|\d\d secs)/)).toBeVisible();
  await screen.getByRole('button', send).click();
  await expect.element(screen.getByText(/^Sent again\./)).toBeVisible();
  await phone.approve(numberInWorld());
  await expect.element(screen.getByRole('button', { name: 'Sign out' })).toBeVisible();
});

test('a denial is said in words, and another request has another life', async () => {
  await comeBack();
  const screen = await openApp('/sign-in');
  await expectNumber(screen);
  await phone.deny();
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/was denied on your phone/);
  await screen.getByRole('button', again).click();
  await expectNumber(screen);
  await phone.approve(numberInWorld());
  await expect.element(screen.getByRole('button', { name: 'Sign out' })).toBeVisible();
});

test('another number ends the request, in Dutch too', async () => {
  await comeBack();
  const screen = await openApp('/sign-in', 'nl');
  await expectNumber(screen);
  await phone.approve(otherNumber()).catch(() => undefined);
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/een ander getal getypt/);
  await expect.element(screen.getByRole('button', { name: 'Opnieuw proberen' })).toBeVisible();
});

test('“this was not me” stops the sign-in, says so, and leads to signing in again', async () => {
  await comeBack();
  const screen = await openApp('/sign-in');
  await expectNumber(screen);
  await phone.deny();
  await expect.element(screen.getByRole('button', again)).toBeVisible();
  await phone.report();
  await expect.element(screen.getByRole('heading', { name: 'This sign-in has been stopped' })).toBeVisible();
  await screen.getByRole('button', { name: 'Sign in again' }).click();
  await expect.element(screen.getByLabelText('E-mail address')).toHaveValue(signInName);
});

test('after denials a stranger’s browser waits, in words, and the button waits with it', async () => {
  await comeBack();
  mock.cookies.clear('browser');
  const screen = await openApp('/sign-in');
  for (const denial of ['first', 'second']) {
    await expectNumber(screen);
    await phone.deny();
    await expect.element(screen.getByRole('alert').first()).toBeVisible();
    if (denial === 'first') await screen.getByRole('button', again).click();
  }
  await expect
    .element(screen.getByRole('paragraph').filter({ hasText: /^Wait another (10|\d) seconds?/ }))
    .toBeVisible();
  await expect
    .element(screen.getByRole('button', { name: /Possible again in/ }))
    .toHaveAttribute('aria-disabled', 'true');
});

test('a request of another sign-in is in the way, and it is said', async () => {
  await comeBack();
  await api.sendApproval();
  mock.cookies.clear('sign-in');
  await typePassword();
  const screen = await openApp('/sign-in');
  await expect
    .element(screen.getByRole('alert'))
    .toMatchTextContent(/A request for this account is already open/);
  await phone.deny();
  await screen.getByRole('button', again).click();
  await expectNumber(screen);
});

test('another way is one of one’s own only', async () => {
  await comeBack();
  const screen = await openApp('/sign-in');
  await screen.getByRole('button', { name: 'Sign in another way' }).click();
  await expect.element(screen.getByText('You have not registered another way.')).toBeVisible();
  await expect.element(screen.getByText('Code from your authenticator app')).not.toBeInTheDocument();
});
