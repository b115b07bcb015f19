import { hash } from '@node-rs/argon2';
import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { connectDatabase } from '../../server/db/database.ts';
import { authenticationMethods, contacts, devices, policies } from '../../server/db/schema.ts';
import { createSealer } from '../../server/secrets/encryption.ts';
import { password } from '../fill-voordeur.ts';
import { addOrganisation, addPeople } from '../people.ts';
import { BenchPhone } from './bench-phone.ts';

/** Behind those who sign in with codes. */
const firstPerson = 1_000_000;

interface Owners {
  /** The sign-in names of people whose organisation takes the app only. */
  readonly names: readonly string[];
  /** The phone of the first of them. */
  readonly phone: BenchPhone;
}

/** Adds an organisation of people who approve on the phone; the first one has the phone. */
export async function addOwners(
  databaseUrl: string,
  { secretKey, origin, count }: { secretKey: string; origin: string; count: number },
): Promise<Owners> {
  const database = await connectDatabase(databaseUrl);
  const hashed = await hash(password, { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  try {
    return await database.transaction({ kind: 'system', reason: 'bench' }, async (tx) => {
      const organisationId = await addOrganisation(tx, 'Approvals');
      await tx
        .update(policies)
        .set({ allowedMethods: ['app'] })
        .where(eq(policies.organisationId, organisationId));
      const sealer = createSealer(secretKey);
      await addPeople(tx, sealer, { organisationId, hash: hashed, first: firstPerson, count });
      const people = await tx
        .select({ accountId: contacts.accountId, name: contacts.email })
        .from(contacts)
        .where(eq(contacts.organisationId, organisationId))
        .orderBy(contacts.email);
      const [owner] = people;
      if (!owner?.accountId) throw new Error('nobody was added');
      const [id, methodId, now] = [uuidv7(), uuidv7(), new Date()];
      const { accountId } = owner;
      const phone = new BenchPhone(origin, id);
      await tx.insert(authenticationMethods).values({ id: methodId, accountId, kind: 'app', name: 'Phone' });
      await tx.insert(devices).values({
        id,
        accountId,
        methodId,
        name: 'Phone',
        proof: 'key',
        publicKey: phone.publicKey,
        createdAt: now,
        lastSeenAt: now,
      });
      return { names: people.map(({ name }) => name), phone };
    });
  } finally {
    await database.close();
  }
}
