import { expect, test } from 'vitest';
import type { ContactListView } from '../../api-client/contacts/contact-list-view.ts';
import { newContact, openAdministrator } from '../testing/contacts.ts';
import { startServerForTest } from '../testing/test-server.ts';

test.each<Partial<ContactListView>>([{}, { search: 'lijst' }, { sort: 'email' }])(
  '%j: who comes, goes or is renamed between two pages moves nobody else past the reader',
  async (view) => {
    const administrator = await openAdministrator(await startServerForTest());
    const { api } = administrator;
    const add = async (name: string) => {
      const email = `lijst.${name.toLowerCase()}@elders.example`;
      const { body, idempotencyKey } = newContact(email, { authorisations: [] });
      return { body, ...(await api.addContact({ body: { ...body, name }, idempotencyKey })) };
    };
    const listed = new Map<string, Awaited<ReturnType<typeof add>>>();
    for (const name of ['Bo', 'Cees', 'Daan', 'Eva', 'Gijs', 'Ida', 'Kim']) listed.set(name, await add(name));
    const idOf = (name: string) => listed.get(name)?.id ?? '';

    const read: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await api.listContacts({ query: { ...view, limit: 2, ...(cursor && { cursor }) } });
      read.push(...page.contacts.map(({ name }) => name));
      cursor = page.nextCursor;
      if (read.length === 2) {
        const last = read[1] ?? '';
        await api.removeContact({ params: { contactId: idOf(last === 'Cees' ? 'Cees' : 'Bo') } });
        await add('Aad');
        await add('Jos');
        const {
          id: contactId,
          version,
          body,
        } = listed.get('Eva') ?? { id: '', version: 1, body: newContact('').body };
        await api.updateContact({
          params: { contactId },
          ifMatch: version,
          body: { ...body, name: 'Evalien' },
        });
      }
    } while (cursor);
    const ours = read.filter((name) => listed.has(name) || ['Jos', 'Evalien'].includes(name));
    expect(ours.filter((name) => !['Bo', 'Cees'].includes(name))).toEqual([
      'Daan',
      'Evalien',
      'Gijs',
      'Ida',
      'Jos',
      'Kim',
    ]);
    expect(new Set(read).size).toBe(read.length);
  },
);
