import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { updating } from '../db/prepared-statements.ts';
import { rememberedDevices, sessions } from '../db/schema.ts';

export type RememberedDevice = typeof rememberedDevices.$inferSelect;

/** What the browser that presents these digests remembers of an account; undefined for nothing, also where it does of another. */
export async function findDevice(
  tx: Transaction,
  accountId: string,
  tokenHashes: readonly Buffer[],
): Promise<RememberedDevice | undefined> {
  if (tokenHashes.length === 0) return undefined;
  const [device] = await tx
    .select()
    .from(rememberedDevices)
    .where(
      and(eq(rememberedDevices.accountId, accountId), inArray(rememberedDevices.tokenHash, [...tokenHashes])),
    )
    .orderBy(desc(rememberedDevices.createdAt))
    .limit(1);
  return device;
}

/** Remembers something of an account by a browser. */
export async function addDevice(
  tx: Transaction,
  device: typeof rememberedDevices.$inferInsert,
): Promise<void> {
  await tx.insert(rememberedDevices).values(device);
}

/** Writes on what a browser remembers. */
export const updateDevice = updating(rememberedDevices);

/** Forgets what a browser remembers of an account; a session that lasted by it goes on as an ordinary one. */
export async function forgetDevice(tx: Transaction, id: string): Promise<void> {
  await tx.delete(rememberedDevices).where(eq(rememberedDevices.id, id));
}

/** Forgets what every browser remembers of an account; sessions that lasted by it end. */
export async function forgetDevicesOf(tx: Transaction, accountId: string): Promise<void> {
  await tx.execute(sql`select app_forget_devices(${accountId}::uuid)`);
}

/** Ends the sessions that lasted by what a browser remembers. */
export async function endSessionsOfDevice(tx: Transaction, id: string, now: Date): Promise<void> {
  await tx
    .update(sessions)
    .set({ endedAt: now })
    .where(and(eq(sessions.deviceId, id), isNull(sessions.endedAt)));
}
