import { mock } from './app-under-test.tsx';

/** So many people are put on a list that its pages do not tell its length. */
export const manyPeople = 1_200;

/** The name of one of them; in order of name they come in order of number, before the two of the demonstration. */
export const person = (index: number) => `Person ${String(index).padStart(4, '0')}`;

/** Puts many people on the list of Lindeboom. */
export function fillContactList(): void {
  mock.world.transaction(({ contacts }) => {
    const [listed] = contacts.filter(({ email }) => email === 'o.grant@lindeboom.example');
    if (!listed) throw new Error('the demonstration has this contact');
    const others = contacts.filter(({ organisationId }) => organisationId === listed.organisationId);
    for (const other of others) other.name = `Zz ${other.name}`;
    const copies = Array.from({ length: manyPeople }, (_, index) => ({
      ...structuredClone(listed),
      id: crypto.randomUUID(),
      accountId: null,
      access: 'none' as const,
      name: person(index),
      email: `person.${index}@lindeboom.example`,
    }));
    contacts.push(...copies);
  });
}
