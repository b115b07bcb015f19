import { and, eq, lte } from 'drizzle-orm';
import { rightDatesReason } from '../../api-client/contacts/end-notice.ts';
import { recordEvents } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import { contacts } from '../db/schema.ts';
import type { ContactKey } from './contact-queries.ts';

/** Tells the history of suspensions whose moment has come: of one contact where it is named, or of all. */
export async function tellSuspensionsBegun(tx: Transaction, now: Date, contact?: ContactKey): Promise<void> {
  const isDue = and(
    contacts.suspensionIsToBegin,
    lte(contacts.blockedAt, now),
    contact && eq(contacts.id, contact.contactId),
  );
  // Asked first, since an update of contacts tells every server to forget its sessions, whether or not there is a row to change.
  const [some] = await tx.select({ id: contacts.id }).from(contacts).where(isDue).limit(1);
  if (!some) return;
  const begun = await tx.update(contacts).set({ suspensionIsToBegin: false }).where(isDue).returning({
    contactId: contacts.id,
    organisationId: contacts.organisationId,
    occurredAt: contacts.blockedAt,
  });
  await recordEvents(
    tx,
    'contact.suspension-began',
    begun.map(({ occurredAt, ...key }) => ({
      actor: 'system' as const,
      reason: rightDatesReason,
      ...key,
      occurredAt: occurredAt ?? now,
    })),
  );
}
