import { and, asc, eq, isNotNull, isNull, lt } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { devices } from '../db/schema.ts';

export type DeviceRow = typeof devices.$inferSelect;

/** The phone that the transaction presents by its id; undefined where there is none (any more). */
export async function findDevice(tx: Transaction, id: string): Promise<DeviceRow | undefined> {
  const [row] = await tx.select().from(devices).where(eq(devices.id, id));
  return row;
}

/** The phone with the WebAuthn credential that the transaction presents. */
export async function findDeviceByCredential(
  tx: Transaction,
  credentialId: string,
): Promise<DeviceRow | undefined> {
  const [row] = await tx.select().from(devices).where(eq(devices.credentialId, credentialId));
  return row;
}

/** The phone that was paired in a sign-in and not tried out yet. */
export async function findPendingDevice(tx: Transaction, signInId: string): Promise<DeviceRow | undefined> {
  const [row] = await tx
    .select()
    .from(devices)
    .where(and(eq(devices.signInId, signInId), isNull(devices.methodId)));
  return row;
}

/** The phones of an account that can approve sign-ins. */
export const listActiveDevices = (tx: Transaction, accountId: string): Promise<DeviceRow[]> =>
  tx
    .select()
    .from(devices)
    .where(and(eq(devices.accountId, accountId), isNotNull(devices.methodId)))
    .orderBy(asc(devices.id));

/** Writes on a phone. */
export async function updateDevice(
  tx: Transaction,
  id: string,
  change: Partial<Pick<DeviceRow, 'methodId' | 'name' | 'publicKey' | 'credentialCounter' | 'lastSeenAt'>>,
): Promise<void> {
  await tx.update(devices).set(change).where(eq(devices.id, id));
}

/** Notes that a phone called, to the minute. */
export async function noteDeviceSeen(tx: Transaction, id: string, now: Date): Promise<void> {
  const aMinuteAgo = new Date(now.getTime() - 60_000);
  await tx
    .update(devices)
    .set({ lastSeenAt: now })
    .where(and(eq(devices.id, id), lt(devices.lastSeenAt, aMinuteAgo)));
}

/** Removes the phone of a sign-in that was not tried out: it knows the account no longer. */
export async function removePendingDevice(tx: Transaction, signInId: string): Promise<void> {
  await tx.delete(devices).where(and(eq(devices.signInId, signInId), isNull(devices.methodId)));
}
