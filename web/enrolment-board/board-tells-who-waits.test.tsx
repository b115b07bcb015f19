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

test('all of a stage are sent their invitation again from the board, which says how that goes', async () => {
  openSession(mock, 's.vermeer@lindeboom.example');
  mock.world.transaction(({ contacts }) => {
    const listed = contacts.find(({ email }) => email === 'o.grant@lindeboom.example');
    if (!listed) throw new Error('the demonstration has this contact');
    for (const name of ['Anna Bos', 'Bea Smit', 'Cor Vis'])
      contacts.push({
        ...structuredClone(listed),
        id: crypto.randomUUID(),
        accountId: null,
        access: 'invited',
        invitedAt: new Date(),
        name,
        email: `${name.slice(0, 1)}@lindeboom.example`,
      });
  });
  const screen = await openApp('/enrolment-board');
  await screen.getByRole('button', { name: 'Send again: Invited' }).click();
  const dialog = screen.getByRole('alertdialog', { name: 'Send 3 invitations again?' });
  await expect.element(dialog.getByRole('radio', { name: /^Now|^At once/ })).toBeChecked();
  await dialog.getByRole('button', { name: 'Send 3 invitations', exact: true }).click();
  const progress = screen.getByRole('region', { name: 'Work in the background' });
  await expect.element(progress).toMatchTextContent('done, for 3 contacts.');
  await progress.getByRole('button', { name: 'Close' }).click();
  await expect.element(progress).not.toBeInTheDocument();
  expect(
    mock.world.transaction(({ messages }) => messages.filter(({ to }) => /^[ABC]@/i.test(to)).length),
  ).toBe(3);
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
