import { and, desc, eq, sql } from 'drizzle-orm';
import { formerName } from '../../audit/actor-named.ts';
import type { Transaction } from '../../db/database.ts';
import { auditEvents, contacts } from '../../db/schema.ts';

/** In the words of the index `audit_events_of_exports`, so that it is used. */
const isExport = sql`${auditEvents.event} = 'contacts.exported'`;

/** Gives the exports of an organisation's list that were made last, newest first, with who made them. */
export const newestExports = (tx: Transaction, organisationId: string, limit: number) =>
  tx
    .select({
      id: auditEvents.id,
      occurredAt: auditEvents.occurredAt,
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
    .where(and(eq(auditEvents.organisationId, organisationId), isExport))
    .orderBy(desc(auditEvents.occurredAt), desc(auditEvents.id))
    .limit(limit);
