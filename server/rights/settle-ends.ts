import { and, eq, exists, isNotNull, isNull, lte, not, sql } from 'drizzle-orm';
import { rightDatesReason } from '../../api-client/contacts/end-notice.ts';
import type { Transaction } from '../db/database.ts';
import { contactAuthorisations, contactRights, contacts, rememberedDevices, sessions } from '../db/schema.ts';
import type { Services } from '../services.ts';

type Given = typeof contactAuthorisations | typeof contactRights;

async function noteWhatIsOver(tx: Transaction, given: Given, now: Date): Promise<void> {
  const wentBy = and(isNotNull(given.endsAt), not(given.isOver), lte(given.endsAt, now));
  const [some] = await tx.select({ at: given.endsAt }).from(given).where(wentBy).limit(1);
  // Asked first, since an update tells every server to forget its sessions, whether or not there is a row to change.
  if (some) await tx.update(given).set({ isOver: true }).where(wentBy);
}

async function endSessions(tx: Transaction, now: Date): Promise<void> {
  const isShutOut = tx
    .select({ id: contacts.id })
    .from(contacts)
    .where(and(eq(contacts.id, sessions.contactId), lte(contacts.shutsAt, now)));
  await tx
    .update(sessions)
    .set({ endedAt: now })
    .where(and(isNull(sessions.endedAt), exists(isShutOut)));
}

async function forgetDevices(tx: Transaction, now: Date): Promise<void> {
  const owners = await tx
    .selectDistinct({ id: rememberedDevices.accountId })
    .from(rememberedDevices)
    .innerJoin(contacts, eq(contacts.accountId, rememberedDevices.accountId))
    .where(and(lte(contacts.shutsAt, now), sql`${rememberedDevices.createdAt} < ${contacts.shutsAt}`));
  for (const { id } of owners) await tx.execute(sql`select app_forget_devices(${id}::uuid)`);
}

/**
 * Cleans up after moments that went by: the sessions of who is shut out since, and what browsers are trusted for with their account,
 * are over for good, and an end that is over is no longer one to come. None of it decides whether somebody gets in: the clock does.
 */
export const settleEnds = ({ database, now: clock }: Pick<Services, 'database' | 'now'>): Promise<void> =>
  database.transaction({ kind: 'system', reason: rightDatesReason }, async (tx) => {
    const now = clock();
    await noteWhatIsOver(tx, contactAuthorisations, now);
    await noteWhatIsOver(tx, contactRights, now);
    await endSessions(tx, now);
    await forgetDevices(tx, now);
  });
