import { and, asc, eq, exists, isNotNull, isNull, lt, lte, or, sql } from 'drizzle-orm';
import { isCurrent, isNotBlocked } from '../contacts/current-right.ts';
import type { Transaction } from '../db/database.ts';
import { contactAuthorisations, contacts, devices } from '../db/schema.ts';

export type DeviceRow = typeof devices.$inferSelect;

const day = 24 * 60 * 60_000;
const unseenSince = (now: Date, days: number) => new Date(now.getTime() - days * day);

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
  change: Partial<
    Pick<DeviceRow, 'methodId' | 'name' | 'publicKey' | 'credentialCounter' | 'lastSeenAt' | 'absenceToldAt'>
  >,
): Promise<void> {
  await tx.update(devices).set(change).where(eq(devices.id, id));
}

/**
 * The phone that has gone unseen longest, of those whose owner was not told yet that so many `days` have gone by, and may still
 * sign in somewhere. Locked; those that another transaction has locked are passed over.
 */
export async function lockUnseenDevice(
  tx: Transaction,
  days: readonly number[],
  now: Date,
): Promise<DeviceRow | undefined> {
  const unseenFor = (count: number) => sql`${devices.lastSeenAt} + ${count} * interval '24 hours'`;
  const [row] = await tx
    .select()
    .from(devices)
    .where(
      and(
        isNotNull(devices.methodId),
        lte(devices.lastSeenAt, unseenSince(now, Math.min(...days))),
        or(
          isNull(devices.absenceToldAt),
          ...days.map((count) =>
            and(
              lte(devices.lastSeenAt, unseenSince(now, count)),
              lt(devices.absenceToldAt, unseenFor(count)),
            ),
          ),
        ),
        exists(
          tx
            .select({ id: contacts.id })
            .from(contacts)
            .innerJoin(contactAuthorisations, eq(contactAuthorisations.contactId, contacts.id))
            .where(
              and(
                eq(contacts.accountId, devices.accountId),
                eq(contacts.access, 'active'),
                isNotBlocked(now),
                eq(contactAuthorisations.authorisation, 'sign-in'),
                isCurrent(contactAuthorisations, now),
              ),
            ),
        ),
      ),
    )
    .orderBy(asc(devices.lastSeenAt))
    .limit(1)
    .for('update', { of: devices, skipLocked: true });
  return row;
}

/** Removes the phone of a sign-in that was not tried out: it knows the account no longer. */
export async function removePendingDevice(tx: Transaction, signInId: string): Promise<void> {
  await tx.delete(devices).where(and(eq(devices.signInId, signInId), isNull(devices.methodId)));
}
