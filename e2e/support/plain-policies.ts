import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectDatabase } from '../../server/db/database.ts';
import { makePoliciesPlain } from '../../server/testing/plain-policies.ts';

/** Does so with the demonstration of a server that runs on this data directory. */
export async function makeDemoPoliciesPlain(dataDir: string): Promise<void> {
  const password = readFileSync(join(dataDir, 'postgres-owner-password'), 'utf8').trim();
  const port = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3];
  const database = await connectDatabase(`postgres://voordeur_owner:${password}@127.0.0.1:${port}/voordeur`);
  try {
    await makePoliciesPlain(database);
  } finally {
    await database.close();
  }
}
