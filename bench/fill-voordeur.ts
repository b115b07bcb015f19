import { hash } from '@node-rs/argon2';
import { connectDatabase } from '../server/db/database.ts';
import { createSealer } from '../server/secrets/encryption.ts';
import { addManyContacts } from './many-contacts.ts';
import { addOrganisation, addPeople, signIn } from './people.ts';
import type { TemporaryPostgres } from './temporary-postgres.ts';

/** The password of everybody who signs in here. */
export const password = 'Haven-Duin-Kade-7';

/** How many people there are to sign in, each of them once. */
export const signInPeople = 3_000;

const batch = 500;

/** Which person administers the n-th organisation with many contacts: those who come after everybody who signs in. */
const administratorOf = (index: number): number => signInPeople + index;

/** Fills a new database: organisations with so many contacts each, and one whose people sign in. */
export async function fillVoordeur(
  postgres: TemporaryPostgres,
  secretKey: string,
  contactCounts: readonly number[],
): Promise<void> {
  const database = await connectDatabase(postgres.url);
  const sealer = createSealer(secretKey);
  const hashed = await hash(password, { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  try {
    await database.transaction({ kind: 'system', reason: 'bench' }, async (tx) => {
      for (const [index, contactCount] of contactCounts.entries()) {
        const organisationId = await addOrganisation(tx, `${contactCount} Contacts`);
        await addManyContacts(tx, organisationId, contactCount - 1);
        await addPeople(tx, sealer, {
          organisationId,
          hash: hashed,
          first: administratorOf(index),
          count: 1,
        });
      }
      const busy = await addOrganisation(tx, 'Many Sign-ins');
      for (let first = 0; first < signInPeople; first += batch) {
        const count = Math.min(batch, signInPeople - first);
        await addPeople(tx, sealer, { organisationId: busy, hash: hashed, first, count });
      }
    });
  } finally {
    await database.close();
  }
  await postgres.asSuperuser('voordeur', (client) => client.query('vacuum analyze'));
}

/** Signs the administrator of the n-th organisation with many contacts in, and gives the cookie of their session. */
export const administratorsSession = (origin: string, index: number): Promise<string> =>
  signIn(origin, administratorOf(index), password);

/** Signs the first people in, and gives the cookies of their sessions. */
export async function sessionsFor(origin: string, count: number): Promise<string[]> {
  const cookies: string[] = [];
  for (let index = 0; index < count; index += 1) cookies.push(await signIn(origin, index, password));
  return cookies;
}
