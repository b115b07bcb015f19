import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../server/db/database.ts';
import { contactAuthorisations, contacts } from '../server/db/schema.ts';

const firstNames = [
  'Anouk',
  'Bas',
  'Çelik',
  'Daan',
  'Eline',
  'Femke',
  'Gijs',
  'Hanna',
  'Ilse',
  'Jeroen',
  'Karim',
  'Lotte',
  'Milan',
  'Noor',
  'Olga',
  'Pieter',
  'Roos',
  'Sanne',
  'Thijs',
  'Youssef',
];
const lastNames = [
  'de Jong',
  'Jansen',
  'van den Berg',
  'Bakker',
  'Visser',
  'Smit',
  'Meijer',
  'de Boer',
  'Mulder',
  'Bos',
  'Vos',
  'Peters',
  'Hendriks',
  'Dekker',
  'Brouwer',
  'de Wit',
  'Dijkstra',
  'Smits',
  'Çınar',
  'El Amrani',
  'Kok',
  'Jacobs',
  'de Haan',
  'Vermeulen',
  'van der Veen',
];

const pick = (names: readonly string[], index: number): string => names[index % names.length] ?? '';
const batch = 1_000;

/** Puts `count` people on an organisation's list, half of them with the right to sign in; names repeat, addresses do not. */
export async function addManyContacts(tx: Transaction, organisationId: string, count: number): Promise<void> {
  for (let start = 0; start < count; start += batch) {
    const rows = Array.from({ length: Math.min(batch, count - start) }, (_, offset) => {
      const index = start + offset;
      return {
        id: uuidv7(),
        organisationId,
        name: `${pick(firstNames, index * 7)} ${pick(lastNames, Math.floor(index / 3))}`,
        email: `contact-${index}@bench.example`,
        language: index % 3 === 0 ? ('en' as const) : ('nl' as const),
      };
    });
    await tx.insert(contacts).values(rows);
    await tx
      .insert(contactAuthorisations)
      .values(
        rows
          .filter((_, index) => index % 2 === 0)
          .map(({ id }) => ({ organisationId, contactId: id, authorisation: 'sign-in' as const })),
      );
  }
}
