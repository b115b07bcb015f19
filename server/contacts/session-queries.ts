import { and, eq, isNull } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { sessions } from '../db/schema.ts';
import type { ContactKey } from './contact-queries.ts';

/** Ends every session of a contact in this organisation, and gives how many there were (ASVS 7.4.2). */
export async function endSessionsOfContact(tx: Transaction, key: ContactKey, now: Date): Promise<number> {
  const { rowCount } = await tx
    .update(sessions)
    .set({ endedAt: now })
    .where(
      and(
        eq(sessions.organisationId, key.organisationId),
        eq(sessions.contactId, key.contactId),
        isNull(sessions.endedAt),
      ),
    );
  return rowCount ?? 0;
}
