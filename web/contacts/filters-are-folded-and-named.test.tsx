import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { openSession } from '../../api-client/mocks/open-session.ts';
import { mock, openApp } from '../mocks/app-under-test.tsx';

beforeEach(() => openSession(mock, 's.vermeer@lindeboom.example'));
afterEach(() => page.viewport(1280, 800));

const filtered = '/contacts?authorisation=manage-contacts&method=none&ends=within-7-days';

test('where there is room the rare filters are folded away, counted, and unfolded by a key', async () => {
  await page.viewport(1280, 800);
  const screen = await openApp(filtered);
  const more = screen.getByRole('button', { name: 'More filters (2)' });
  await expect.element(more).toHaveAttribute('aria-expanded', 'false');
  await expect.element(screen.getByLabelText('Authorisation', { exact: true })).toBeVisible();
  await expect.element(screen.getByLabelText('Method', { exact: true })).not.toBeVisible();
  (more.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByLabelText('Method', { exact: true })).toHaveValue('none');
  await screen.getByLabelText('Ends', { exact: true }).selectOptions('');
  await expect.element(screen.getByRole('button', { name: 'More filters (1)' })).toBeVisible();
});

test('what holds is named whether folded or not; each goes with a press, and the focus goes to the next, at last to the search', async () => {
  await page.viewport(1280, 800);
  const screen = await openApp(filtered);
  const chip = (name: string) => screen.getByRole('button', { name: `Remove filter: ${name}` });
  await expect.element(chip('Method: None')).toBeVisible();
  (chip('Authorisation: Manage').element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(chip('Authorisation: Manage')).not.toBeInTheDocument();
  await expect.element(chip('Method: None')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(chip('Ends: Within 7 days')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('searchbox')).toHaveFocus();
  await expect.element(screen.getByText('2 contacts', { exact: true })).toBeVisible();
});

test('where there is little room one button counts and unfolds them all', async () => {
  await page.viewport(390, 844);
  const screen = await openApp(filtered);
  const all = screen.getByRole('button', { name: 'Filters and order (3)' });
  await expect.element(screen.getByLabelText('Authorisation', { exact: true })).not.toBeVisible();
  await all.click();
  await expect
    .element(screen.getByLabelText('Authorisation', { exact: true }))
    .toHaveValue('manage-contacts');
  await expect.element(screen.getByLabelText('Order', { exact: true })).toBeVisible();
});
