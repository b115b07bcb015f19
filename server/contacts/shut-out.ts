import { sql } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import type { ContactKey, ContactRow } from './contact-queries.ts';
import { endSessionsOfContact } from './session-queries.ts';

/**
 * Ends the sessions of a contact who is kept out, and what browsers are trusted for with their account
 * (docs/decisions/0026-staying-signed-in.md). Gives how many sessions there were.
 */
export async function shutOut(
  tx: Transaction,
  { accountId }: Pick<ContactRow, 'accountId'>,
  key: ContactKey,
  now: Date,
): Promise<number> {
  if (accountId) await tx.execute(sql`select app_forget_devices(${accountId}::uuid)`);
  return endSessionsOfContact(tx, key, now);
}
