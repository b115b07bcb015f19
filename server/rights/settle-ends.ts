import { and, eq, exists, isNull, lte, sql } from 'drizzle-orm';
import { rightDatesReason } from '../../api-client/contacts/end-notice.ts';
import { notePassedMoments } from '../contacts/note-passed-moments.ts';
import type { Transaction } from '../db/database.ts';
import { contacts, rememberedDevices, sessions } from '../db/schema.ts';
import type { Services } from '../services.ts';

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
 * are over for good, an end that is over is no longer one to come, and the history tells of it. None of it decides whether somebody gets
 * in: the clock does.
 */
export const settleEnds = ({ database, now: clock }: Pick<Services, 'database' | 'now'>): Promise<void> =>
  database.transaction({ kind: 'system', reason: rightDatesReason }, async (tx) => {
    const now = clock();
    await notePassedMoments(tx, now);
    await endSessions(tx, now);
    await forgetDevices(tx, now);
  });
