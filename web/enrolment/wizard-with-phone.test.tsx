import { expect, test } from 'vitest';
import { createMockPhone } from '../../api-client/mocks/authenticator/mock-phone.ts';
import { api } from '../app/api.ts';
import { mock, openApp } from '../mocks/app-under-test.tsx';

const phone = createMockPhone(mock.world);

/** Somebody of the roll-out, at the screen with the code. */
async function openScan(language: 'en' | 'nl' = 'en') {
  await api.startSignIn({ body: { signInName: 'l.dijkgraaf@waterlandzorg.example' } });
  await api.provePassword({ body: { password: 'Haven-Duin-Kade-7' } });
  await api.setEnrolmentStage({ body: { stage: 'scan' } });
  return openApp('/sign-in', language);
}

const activations = () => mock.world.transaction((model) => model.activations);
const numberInWorld = () => mock.world.transaction(({ approvals }) => approvals.at(-1)?.number ?? '');

test('one code is made, and shown to scan, to tap and to type', async () => {
  const screen = await openScan();
  await expect.element(screen.getByRole('img', { name: /^QR code to add l\.dijkgraaf@/ })).toBeVisible();
  const [activation, ...more] = activations();
  expect(more).toEqual([]);
  const code = activation?.code.replace(/(.{3})(?=.)/g, '$1 ') ?? '';
  await expect.element(screen.getByText(code, { exact: true }).first()).toBeVisible();
  await expect.element(screen.getByText(/Valid for another (10 mins|9 mins \d+ secs?)/)).toBeVisible();
  const link = screen.container.querySelector('a[href*="/authenticator/"]');
  expect(link?.getAttribute('href')).toMatch(
    new RegExp(`/authenticator/${activation?.handle}#${activation?.code}$`),
  );
});

test('a new code kills the one before', async () => {
  const screen = await openScan();
  await expect.element(screen.getByRole('img', { name: /^QR code/ })).toBeVisible();
  await screen.getByRole('button', { name: 'Generate a new code' }).click();
  await expect.poll(() => activations().map(({ endedAs }) => endedAs)).toEqual(['replaced', null]);
  await expect.element(screen.getByText(/The previous one no longer works/)).toBeVisible();
});

test('a code that was made elsewhere is told of and stays alive; the screen follows the phone', async () => {
  await api.startSignIn({ body: { signInName: 'l.dijkgraaf@waterlandzorg.example' } });
  await api.provePassword({ body: { password: 'Haven-Duin-Kade-7' } });
  await api.setEnrolmentStage({ body: { stage: 'scan' } });
  await api.startPairing();
  const screen = await openApp('/sign-in');
  await expect.element(screen.getByText(/We show a code only once/)).toBeVisible();
  expect(activations().map(({ endedAs }) => endedAs)).toEqual([null]);
  await phone.pair('Pixel');
  await expect.element(screen.getByRole('heading', { name: 'Try it out' })).toBeVisible();
});

test('a code that lapsed, and one that was mistyped too often, say so and lead to a new one', async () => {
  const screen = await openScan();
  await expect.element(screen.getByRole('img', { name: /^QR code/ })).toBeVisible();
  mock.world.transaction(({ activations: [activation] }) => {
    if (activation) activation.expiresAt = new Date(Date.now() - 1000);
  });
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/The code has lapsed/);
  await screen.getByRole('button', { name: 'Generate a new code' }).click();
  await expect.element(screen.getByRole('img', { name: /^QR code/ })).toBeVisible();
  mock.world.transaction((model) => {
    const activation = model.activations.at(-1);
    if (activation) activation.endedAs = 'too-many-attempts';
  });
  await expect.element(screen.getByRole('alert')).toMatchTextContent(/typed wrongly too often/);
});

test('Cancel kills the code and goes to the first screen', async () => {
  const screen = await openScan();
  await screen.getByRole('button', { name: 'Cancel' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Take your phone' })).toBeVisible();
  expect(activations().map(({ endedAs }) => endedAs)).toEqual(['cancelled']);
});

test('the phone is named; another’s is thrown out and a new code made', async () => {
  const screen = await openScan();
  await expect.element(screen.getByRole('img', { name: /^QR code/ })).toBeVisible();
  await phone.pair('Somebody’s phone');
  await expect.element(screen.getByText('Somebody’s phone')).toBeVisible();
  await screen.getByRole('button', { name: 'This is not my phone' }).click();
  await expect.element(screen.getByRole('img', { name: /^QR code/ })).toBeVisible();
  expect(mock.world.transaction(({ devices }) => devices)).toEqual([]);
});

test('paired, tried out, approved: the screen goes on by itself and names the phone', async () => {
  const screen = await openScan();
  await expect.element(screen.getByRole('img', { name: /^QR code/ })).toBeVisible();
  await phone.pair('Pixel');
  await expect.poll(() => screen.container.querySelector('.plate-figure')?.textContent).toMatch(/^\d\d$/);
  await phone.deny();
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => screen.container.querySelector('.plate-figure')?.textContent).toBe(numberInWorld());
  await phone.approve(numberInWorld());
  await expect.element(screen.getByRole('heading', { name: 'Your app has been registered' })).toBeVisible();
  await expect.element(screen.getByText('Duinkade Authenticator on Pixel')).toBeVisible();
});

test('another authenticator app is one press away, and the way back is offered', async () => {
  const screen = await openScan();
  await screen.getByRole('button', { name: 'Use another authenticator app' }).click();
  await expect
    .element(screen.getByRole('heading', { name: 'Put an authenticator app on your phone' }))
    .toBeVisible();
  await screen.getByRole('button', { name: 'Set up a different method' }).click();
  await screen.getByRole('button', { name: 'Duinkade Authenticator (recommended)' }).click();
  await expect.element(screen.getByRole('heading', { name: 'Take your phone' })).toBeVisible();
});
