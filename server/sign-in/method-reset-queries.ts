import { and, eq, isNull, lt, sql } from 'drizzle-orm';
import { attemptsPerResetCode } from '../../api-client/sign-in/reset-code.ts';
import type { Transaction } from '../db/database.ts';
import { methodResets } from '../db/schema.ts';

/** Counts that a code is typed; false where that was done too often, in whatever sign-in, or the code was used. */
export async function countResetAttempt(tx: Transaction, id: string): Promise<boolean> {
  const { rowCount } = await tx
    .update(methodResets)
    .set({ attempts: sql`${methodResets.attempts} + 1` })
    .where(
      and(
        eq(methodResets.id, id),
        isNull(methodResets.usedAt),
        lt(methodResets.attempts, attemptsPerResetCode),
      ),
    );
  return rowCount === 1;
}

/** Uses a code, once; false where it was used meanwhile, or there is another one. */
export async function spendReset(tx: Transaction, id: string, now: Date): Promise<boolean> {
  const { rowCount } = await tx
    .update(methodResets)
    .set({ usedAt: now })
    .where(and(eq(methodResets.id, id), isNull(methodResets.usedAt)));
  return rowCount === 1;
}
