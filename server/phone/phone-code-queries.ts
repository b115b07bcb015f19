import { and, count, desc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { phoneCodes } from '../db/schema.ts';

export type PhoneCodeRow = typeof phoneCodes.$inferSelect;
type PhoneCodeEnd = NonNullable<PhoneCodeRow['endedAs']>;

/** Binds the sealed number of a code to its row. */
export const codeBinding = (codeId: string): string => `phone-code:${codeId}`;

/** What a code is for: a number that is being registered, or the phone that is. */
const ofMethod = (methodId: string | null): SQL =>
  methodId === null ? isNull(phoneCodes.methodId) : eq(phoneCodes.methodId, methodId);

/** The code that was texted last in a sign-in, for a phone or, with null, for the number that is being registered. */
export async function latestPhoneCode(
  tx: Transaction,
  signInId: string,
  methodId: string | null,
): Promise<PhoneCodeRow | undefined> {
  const [row] = await tx
    .select()
    .from(phoneCodes)
    .where(and(eq(phoneCodes.signInId, signInId), ofMethod(methodId)))
    .orderBy(desc(phoneCodes.createdAt), desc(phoneCodes.id))
    .limit(1);
  return row;
}

/** How many codes were texted in a sign-in: for this, and in all. */
export async function countPhoneCodes(
  tx: Transaction,
  signInId: string,
  methodId: string | null,
): Promise<{ count: number; all: number }> {
  const [row] = await tx
    .select({
      count: sql<number>`count(*) filter (where ${ofMethod(methodId)})`.mapWith(Number),
      all: count(),
    })
    .from(phoneCodes)
    .where(eq(phoneCodes.signInId, signInId));
  return row ?? { count: 0, all: 0 };
}

/** Writes a new code; the one before must have been ended. */
export async function insertPhoneCode(tx: Transaction, row: typeof phoneCodes.$inferInsert): Promise<void> {
  await tx.insert(phoneCodes).values(row);
}

/** Counts that digits are tried on a code. */
export async function countAttempt(tx: Transaction, id: string): Promise<void> {
  await tx
    .update(phoneCodes)
    .set({ attempts: sql`${phoneCodes.attempts} + 1` })
    .where(eq(phoneCodes.id, id));
}

/** Ends the open code of a sign-in, where there is one: its number is wiped. */
export async function endPhoneCode(
  tx: Transaction,
  signInId: string,
  endedAs: PhoneCodeEnd,
  now: Date,
): Promise<void> {
  await tx
    .update(phoneCodes)
    .set({ endedAt: now, endedAs, phoneEncrypted: null })
    .where(and(eq(phoneCodes.signInId, signInId), isNull(phoneCodes.endedAt)));
}
