import { expect, test } from 'vitest';
import { openSession } from '../../api-client/mocks/open-session.ts';
import { api } from '../app/api.ts';
import { mock, openApp } from '../mocks/app-under-test.tsx';

/** What somebody else does to the contact, while it stands open on the screen. */
async function renameMeanwhile(name: string): Promise<string> {
  const { contacts } = await api.listContacts({ query: { search: 'o.grant' } });
  const [contact] = contacts;
  if (!contact) throw new Error('the demonstration has this contact');
  const { id, version, email, language, authorisations, productIds } = contact;
  await api.updateContact({
    params: { contactId: id },
    body: { name, email, language, authorisations, productIds },
    ifMatch: version,
  });
  return id;
}

test('both versions are shown, nothing typed is lost, and what is chosen is kept', async () => {
  openSession(mock, 's.vermeer@lindeboom.example');
  const contactId = await renameMeanwhile('Oliver Grant');
  const screen = await openApp(`/contacts/beside/${contactId}/edit`);
  const name = screen.getByLabelText('Name', { exact: true });
  await expect.element(name).toHaveValue('Oliver Grant');
  await name.fill('Oliver J. Grant');
  await renameMeanwhile('Oliver Grant-Smith');
  await screen.getByRole('button', { name: 'Save' }).click();

  await expect.element(screen.getByRole('form', { name: 'Two versions' })).toHaveFocus();
  await expect.element(screen.getByRole('alert')).toMatchTextContent('Changed in the meantime by');
  await expect.element(screen.getByRole('radio', { name: /Oliver Grant-Smith/ })).toBeVisible();
  await screen.getByRole('radio', { name: /Oliver J\. Grant/ }).click();
  await screen.getByRole('button', { name: 'Save this choice' }).click();
  await expect.element(screen.getByText('The changes to Oliver J. Grant have been saved.')).toBeVisible();
  expect(mock.world.transaction(({ contacts }) => contacts.map((contact) => contact.name))).toContain(
    'Oliver J. Grant',
  );
});
