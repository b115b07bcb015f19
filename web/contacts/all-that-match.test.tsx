import { beforeEach, expect, test } from 'vitest';
import { openSession } from '../../api-client/mocks/open-session.ts';
import { mock, openApp } from '../mocks/app-under-test.tsx';
import { fillContactList, person } from '../mocks/long-contact-list.ts';

beforeEach(() => {
  openSession(mock, 's.vermeer@lindeboom.example');
  fillContactList();
});

const accessOf = (name: string) =>
  mock.world.transaction(({ contacts }) => contacts.find((contact) => contact.name === name)?.blockedAt);

test('all that match are chosen, single ones taken out, and what is done goes on in the background', async () => {
  const screen = await openApp('/contacts');
  await screen.getByRole('checkbox', { name: 'Choose all 100 contacts shown' }).click();
  await expect.element(screen.getByText('100 chosen')).toBeVisible();
  await screen.getByRole('button', { name: 'Choose all 1,202' }).click();
  await expect.element(screen.getByText('1,202 chosen')).toBeVisible();
  await screen.getByRole('checkbox', { name: `Choose ${person(1)}` }).click();
  await expect.element(screen.getByText('1,201 chosen (all but 1)')).toBeVisible();

  // In another order the choice is the same, also of who is seen for the first time.
  await screen.getByRole('button', { name: 'Name', exact: true }).click();
  const grant = screen.getByRole('checkbox', { name: 'Choose Zz Oliver Grant' });
  await expect.element(grant).toBeChecked();
  await screen.getByRole('checkbox', { name: 'Choose Zz Sanne Vermeer' }).click();
  await expect.element(screen.getByText('1,200 chosen (all but 2)')).toBeVisible();

  await screen.getByRole('button', { name: 'More', exact: true }).click();
  await screen.getByRole('menuitem', { name: 'Block', exact: true }).click();
  const dialog = screen.getByRole('alertdialog', { name: 'Block 1,200 contacts?' });
  await expect.element(dialog).toMatchTextContent('goes on in the background');
  await dialog.getByRole('button', { name: 'Block', exact: true }).click();
  const progress = screen.getByRole('region', { name: 'Work in the background' });
  await expect.element(progress.getByText('Block: done, for 1,200 contacts.')).toBeVisible();
  await expect.element(screen.getByRole('row', { name: /Zz Oliver Grant/ })).toMatchTextContent('Blocked');
  expect(accessOf('Zz Oliver Grant')).not.toBeNull();
  expect(accessOf(person(0))).not.toBeNull();
  expect(accessOf(person(1))).toBeNull();
  expect(accessOf('Zz Sanne Vermeer')).toBeNull();
  await progress.getByRole('button', { name: 'Close' }).click();
  await expect.element(progress).not.toBeInTheDocument();
});

test('all that match stop being chosen when others are asked for', async () => {
  const screen = await openApp('/contacts');
  await screen.getByRole('checkbox', { name: 'Choose all 100 contacts shown' }).click();
  await screen.getByRole('button', { name: 'Choose all 1,202' }).click();
  await screen.getByRole('searchbox').fill('grant');
  await expect
    .element(screen.getByText(/^You asked for other people\. Your choice was cleared\./))
    .toBeVisible();
});
