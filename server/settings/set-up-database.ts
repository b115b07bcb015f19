import type { Config } from '../config.ts';
import { isLoopback } from '../config.ts';
import type { Database, Transaction } from '../db/database.ts';
import { systemSettings } from '../db/schema.ts';
import type { Sealer } from '../secrets/encryption.ts';

/** What is recorded of a database once, when it is new. */
export interface DatabaseSetup {
  readonly isNew: boolean;
  readonly demo: boolean;
}

const mayBeDemo = ({ host, publicUrl }: Config) =>
  isLoopback(host) && (!publicUrl || isLoopback(new URL(publicUrl).hostname));

/**
 * Records what a new database is, or reads what was recorded: whether it is a demonstration (by default only while HOST and
 * PUBLIC_URL are loopback) and under which secret key it was made. `fillDemo` fills a new demonstration in the same transaction:
 * a server that is killed meanwhile leaves neither half of it. Throws, in words, when started with another key.
 */
export async function setUpDatabase(
  database: Database,
  config: Config,
  sealer: Sealer,
  fillDemo: (tx: Transaction) => Promise<void> = async () => undefined,
): Promise<DatabaseSetup> {
  return database.transaction({ kind: 'system', reason: 'start of the server' }, async (tx) => {
    const demo = config.demo ?? mayBeDemo(config);
    const added = await tx
      .insert(systemSettings)
      .values({ demo, secretKeyFingerprint: sealer.fingerprint })
      .onConflictDoNothing()
      .returning();
    if (added.length > 0) {
      if (demo) await fillDemo(tx);
      return { isNew: true, demo };
    }
    const [recorded] = await tx.select().from(systemSettings);
    if (recorded?.secretKeyFingerprint !== sealer.fingerprint) {
      throw new Error(
        'SECRET_KEY is not the one that this database was made with: what it encrypted could not be read.',
      );
    }
    return { isNew: false, demo: recorded.demo };
  });
}
