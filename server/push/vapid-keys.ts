import { isNull } from 'drizzle-orm';
import webPush from 'web-push';
import type { Database } from '../db/database.ts';
import { systemSettings } from '../db/schema.ts';
import type { Sealer } from '../secrets/encryption.ts';

/** The pair of keys by which push services know this server (RFC 8292), base64url. */
export interface VapidKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

const binding = 'vapid';

/** Gives the keys, which the first server to start makes; the private one is kept sealed. */
export function loadVapidKeys(database: Database, sealer: Sealer): Promise<VapidKeys> {
  return database.transaction({ kind: 'system', reason: 'keys for push messages' }, async (tx) => {
    const read = async () => (await tx.select().from(systemSettings).for('update'))[0];
    const row = await read();
    if (!row) throw new Error('the database was not set up');
    if (row.vapidPublicKey && row.vapidPrivateKeyEncrypted) {
      const privateKey = sealer.open(row.vapidPrivateKeyEncrypted, binding);
      return { publicKey: row.vapidPublicKey, privateKey };
    }
    const keys = webPush.generateVAPIDKeys();
    await tx
      .update(systemSettings)
      .set({
        vapidPublicKey: keys.publicKey,
        vapidPrivateKeyEncrypted: sealer.seal(keys.privateKey, binding),
      })
      .where(isNull(systemSettings.vapidPublicKey));
    return keys;
  });
}
