import { asc, eq, sql } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { accessEnquiries } from '../db/schema.ts';

/** Keeps what a visitor typed, to be looked up after they had their answer. */
export async function insertEnquiry(
  tx: Transaction,
  enquiry: Omit<typeof accessEnquiries.$inferInsert, 'id'>,
): Promise<void> {
  await tx.insert(accessEnquiries).values(enquiry);
}

/** Takes the oldest enquiry out, in the system context; undefined where there is none. Others who take one wait until the transaction ends. */
export async function takeEnquiry(tx: Transaction): Promise<typeof accessEnquiries.$inferSelect | undefined> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('voordeur: look up who asks for access'))`);
  const [oldest] = await tx.select().from(accessEnquiries).orderBy(asc(accessEnquiries.id)).limit(1);
  if (oldest) await tx.delete(accessEnquiries).where(eq(accessEnquiries.id, oldest.id));
  return oldest;
}
