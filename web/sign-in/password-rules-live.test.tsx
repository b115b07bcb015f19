import { beforeEach, expect, test } from 'vitest';
import { createTotpKey } from '../../api-client/enrolment/totp.ts';
import { api } from '../app/api.ts';
import { mock, openApp } from '../mocks/app-under-test.tsx';

const signInName = 'l.dijkgraaf@waterlandzorg.example';
const temporary = 'Abcd-efgh-jk23-Mnpq';

/** A sign-in with a temporary password, of which only the change of that password is left. */
beforeEach(async () => {
  await api.startSignIn({ body: { signInName } });
  mock.world.transaction((model) => {
    const now = mock.world.now();
    const [signIn] = model.signIns;
    const password = model.passwords.find(({ accountId }) => accountId === signIn?.accountId);
    if (!signIn?.accountId || !password) throw new Error('the demonstration has this person');
    const expiresAt = new Date(now.getTime() + 60_000);
    Object.assign(password, { password: temporary, kind: 'temporary', setAt: now, expiresAt });
    Object.assign(signIn, { passwordProvedAt: now, methodProvedAt: now, provedMethods: ['totp'] });
    const { accountId } = signIn;
    const id = crypto.randomUUID();
    const key = createTotpKey();
    model.methods.push({
      id,
      accountId,
      kind: 'totp',
      name: 'TOTP',
      key,
      lastUsedCounter: 0,
      lastUsedAt: now,
      createdAt: now,
    });
  });
});

test('each rule is ticked off as one types, and unticked again', async () => {
  const screen = await openApp('/sign-in/change-password');
  const field = screen.getByLabelText('New password', { exact: true });
  const expectRules = (...expected: RegExp[]) =>
    Promise.all(
      ['8 characters', 'a capital letter', 'a digit'].map((rule, index) =>
        expect
          .element(screen.getByRole('listitem').filter({ hasText: rule }))
          .toMatchTextContent(expected[index] ?? /$/),
      ),
    );
  await expectRules(/\(not yet\)$/, /\(not yet\)/, /\(not yet\)/);
  await field.fill('zee');
  await expectRules(/\(not yet\).*\(now 3 characters\)/, /\(not yet\)/, /\(not yet\)/);
  await field.fill('Zee7');
  await expectRules(/\(not yet\).*\(now 4 characters\)/, /\(done\)/, /\(done\)/);
  await field.fill('Zonsopkomst 9 boven zee');
  await expectRules(/\(done\).*\(now 23 characters\)/, /\(done\)/, /\(done\)/);
  await field.fill('zonsopkomst 9 boven zee');
  await expectRules(/\(done\)/, /\(not yet\)/, /\(done\)/);
});

test('what only the server knows is said at the field: the person’s own name', async () => {
  const screen = await openApp('/sign-in/change-password');
  await screen.getByLabelText('Current password').fill(temporary);
  await screen.getByLabelText('New password', { exact: true }).fill('Dijkgraaf1');
  await screen.getByLabelText('Confirm password').fill('Dijkgraaf1');
  await screen.getByRole('button', { name: 'Sign in' }).click();
  const field = screen.getByLabelText('New password', { exact: true });
  await expect.element(field).toHaveAccessibleDescription(/Do not use your own name/);
  await expect.element(field).toHaveFocus();
});

test('a good one leads inside', async () => {
  const screen = await openApp('/sign-in/change-password');
  await screen.getByLabelText('Current password').fill(temporary);
  await screen.getByLabelText('New password', { exact: true }).fill('Zonsopkomst 9 boven zee');
  await screen.getByLabelText('Confirm password').fill('Zonsopkomst 9 boven zee');
  await screen.getByRole('button', { name: 'Sign in' }).click();
  await expect.element(screen.getByRole('heading', { level: 1 })).toMatchTextContent(/Lotte Dijkgraaf/);
});
