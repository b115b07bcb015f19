import { expect, test } from 'vitest';
import { openSession } from '../../api-client/mocks/open-session.ts';
import { mock, openApp } from '../mocks/app-under-test.tsx';

test('who could not lose access is named with the reason, and the others get it back by undoing', async () => {
  openSession(mock, 's.vermeer@lindeboom.example');
  const screen = await openApp('/contacts?search=lindeboom');
  await screen.getByRole('checkbox', { name: /^Choose all/ }).click();
  await expect.element(screen.getByText('2 chosen')).toBeVisible();
  await screen.getByRole('button', { name: 'Withdraw access' }).click();
  await expect.element(screen.getByText(/^You are one of them/)).toBeVisible();
  await screen.getByRole('button', { name: 'Withdraw the access of 2 contacts' }).click();

  const outcome = screen.getByRole('alertdialog', { name: 'It did not work for 1 contact' });
  await expect.element(outcome).toMatchTextContent('last contacts administrator');
  await expect.element(outcome.getByRole('listitem')).toMatchTextContent('Sanne Vermeer');
  await outcome.getByRole('button', { name: 'Close' }).click();
  await expect.element(screen.getByRole('row', { name: /Oliver Grant/ })).toMatchTextContent('No access');
  await screen.getByRole('button', { name: 'Undo' }).click();
  await expect.element(screen.getByRole('row', { name: /Oliver Grant/ })).toMatchTextContent('Active');
});
