import { and, eq, inArray, sql } from 'drizzle-orm';
import { newestEvents } from '../audit/newest-events.ts';
import type { AuditEventName } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import { auditEvents } from '../db/schema.ts';
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
  const condition = and(
    eq(auditEvents.contactId, contactId),
    inArray(auditEvents.event, events),
    before &&
      sql`(${auditEvents.occurredAt}, ${auditEvents.id}) < (${before.at.toISOString()}::timestamptz, ${before.id}::uuid)`,
  );
  return newestEvents(tx, organisationId, condition, limit);
}

export type ContactEventRow = Awaited<ReturnType<typeof contactEventPage>>[number];
