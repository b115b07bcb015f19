import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { formerName } from '../audit/actor-named.ts';
import type { AuditEventName } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import { auditEvents, contacts } from '../db/schema.ts';
import type { ContactKey } from './contact-queries.ts';

/** Where a page of a history ended. */
export interface HistoryPosition {
  readonly at: Date;
  readonly id: string;
}

/** Gives up to `limit` of the events of a contact that are named, newest first, those before `before` where it is given. */
export function contactEventPage(
  tx: Transaction,
  { organisationId, contactId }: ContactKey,
  { events, before, limit }: { events: AuditEventName[]; before: HistoryPosition | undefined; limit: number },
) {
  return tx
    .select({
      id: auditEvents.id,
      occurredAt: auditEvents.occurredAt,
      event: auditEvents.event,
      actor: auditEvents.actor,
      reason: auditEvents.reason,
      details: auditEvents.details,
      actorContactId: contacts.id,
      actorName: contacts.name,
      formerName,
    })
    .from(auditEvents)
    .leftJoin(
      contacts,
      and(
        eq(contacts.organisationId, auditEvents.organisationId),
        eq(contacts.accountId, auditEvents.actorAccountId),
      ),
    )
    .where(
      and(
        eq(auditEvents.organisationId, organisationId),
        eq(auditEvents.contactId, contactId),
        inArray(auditEvents.event, events),
        before &&
          sql`(${auditEvents.occurredAt}, ${auditEvents.id}) < (${before.at.toISOString()}::timestamptz, ${before.id}::uuid)`,
      ),
    )
    .orderBy(desc(auditEvents.occurredAt), desc(auditEvents.id))
    .limit(limit);
}

export type ContactEventRow = Awaited<ReturnType<typeof contactEventPage>>[number];
