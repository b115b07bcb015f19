import { expect, test } from 'vitest';
import { openSession } from '../../api-client/mocks/open-session.ts';
import { mock, openApp } from '../mocks/app-under-test.tsx';

test('the board says how many are in, and that nobody waits', async () => {
  openSession(mock, 's.vermeer@lindeboom.example');
  const screen = await openApp('/enrolment-board');
  await expect.element(screen.getByRole('heading', { name: 'Enrolment board' })).toBeVisible();
  await expect.element(screen.getByRole('list', { name: 'Stages of the registration' })).toBeVisible();
  await expect.element(screen.getByText('Nobody waits: everybody who was invited is in.')).toBeVisible();
  await expect.element(screen.getByText('Nothing was denied in the last 30 days.')).toBeVisible();
});

test.each(['/enrolment-board', '/access-requests', '/review', '/contacts/import', '/sign-in-rules'])(
  'who may not manage contacts reads at %s whom to ask',
  async (address) => {
    openSession(mock, 'o.grant@lindeboom.example');
    const screen = await openApp(address);
    await expect
      .element(screen.getByText('You may not manage the contacts of this organisation.'))
      .toBeVisible();
  },
);
