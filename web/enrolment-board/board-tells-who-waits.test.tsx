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
