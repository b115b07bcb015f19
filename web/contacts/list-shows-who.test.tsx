import { beforeEach, expect, test } from 'vitest';
import { openSession } from '../../api-client/mocks/open-session.ts';
import { mock, openApp } from '../mocks/app-under-test.tsx';

beforeEach(() => openSession(mock, 's.vermeer@lindeboom.example'));

test('everybody on the list, with how far their access has come', async () => {
  const screen = await openApp('/contacts');
  await expect.element(screen.getByText('2 contacts', { exact: true })).toBeVisible();
  await expect.element(screen.getByRole('row', { name: /Oliver Grant/ })).toMatchTextContent('Active');
});

test('a search narrows the list, finds nobody in words, and can be cleared', async () => {
  const screen = await openApp('/contacts');
  const search = screen.getByRole('searchbox');
  await search.fill('vermeer');
  await expect.element(screen.getByText('1 contact found')).toBeVisible();
  await expect.element(screen.getByRole('row', { name: /Oliver Grant/ })).not.toBeInTheDocument();
  await search.fill('zzz');
  await expect.element(screen.getByText('Nobody found for “zzz”.')).toBeVisible();
  await screen.getByRole('link', { name: 'Clear the search' }).click();
  await expect.element(screen.getByRole('row', { name: /Oliver Grant/ })).toBeVisible();
});

test('a mistake in a search is forgiven, and said', async () => {
  const screen = await openApp('/contacts');
  await screen.getByRole('searchbox').fill('vermere');
  await expect
    .element(screen.getByText('Nobody is called exactly “vermere”. These come close.'))
    .toBeVisible();
  await expect.element(screen.getByRole('row', { name: /Sanne Vermeer/ })).toBeVisible();
  await expect.element(screen.getByRole('row', { name: /Oliver Grant/ })).not.toBeInTheDocument();
});

test('of a long list it is said how many there are, though its pages do not say', async () => {
  mock.world.transaction(({ contacts }) => {
    const [listed] = contacts.filter(({ email }) => email === 'o.grant@lindeboom.example');
    if (!listed) throw new Error('the demonstration has this contact');
    const copies = Array.from({ length: 1_200 }, (_, index) => ({
      ...structuredClone(listed),
      id: crypto.randomUUID(),
      accountId: null,
      access: 'none' as const,
      email: `o.grant.${index}@lindeboom.example`,
    }));
    contacts.push(...copies);
  });
  const screen = await openApp('/contacts');
  await expect.element(screen.getByText('1,202 contacts', { exact: true })).toBeVisible();
  await expect.element(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '1203');
  await screen.getByRole('searchbox').fill('grant');
  await expect.element(screen.getByText('1,201 contacts found')).toBeVisible();
});

test('a filter that nobody passes is named, and can be taken away', async () => {
  const screen = await openApp('/contacts?access=blocked');
  await expect.element(screen.getByText('Nobody found.')).toBeVisible();
  await expect.element(screen.getByText(/^We searched with these filters: .*Blocked/)).toBeVisible();
  await expect
    .element(screen.getByRole('button', { name: 'Blocked 0' }))
    .toHaveAttribute('aria-pressed', 'true');
  await screen.getByRole('button', { name: 'Active 2' }).click();
  await expect.element(screen.getByRole('row', { name: /Oliver Grant/ })).toBeVisible();
});

test('when the server fails it is said, with a button that fetches the list', async () => {
  const screen = await openApp('/');
  await expect.element(screen.getByRole('heading', { level: 1 })).toMatchTextContent('Sanne Vermeer');
  mock.setNetwork('500');
  await screen.getByRole('link', { name: 'Manage My Contacts' }).first().click();
  await expect.element(screen.getByRole('alert')).toMatchTextContent('The contacts could not be fetched.');
  mock.setNetwork('normal');
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect.element(screen.getByRole('row', { name: /Oliver Grant/ })).toBeVisible();
});

test('somebody without the right reads whom to ask', async () => {
  openSession(mock, 'o.grant@lindeboom.example');
  const screen = await openApp('/contacts');
  await expect
    .element(screen.getByText('You may not manage the contacts of this organisation.'))
    .toBeVisible();
});
