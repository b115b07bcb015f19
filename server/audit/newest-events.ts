import { and, desc, eq, type SQL } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { auditEvents, contacts } from '../db/schema.ts';
import { formerName } from './actor-named.ts';

/** Gives up to `limit` events of an organisation that fulfil a condition, newest first, each with who made it happen. */
export const newestEvents = (
  tx: Transaction,
  organisationId: string,
  condition: SQL | undefined,
  limit: number,
) =>
  tx
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
    .where(and(eq(auditEvents.organisationId, organisationId), condition))
    .orderBy(desc(auditEvents.occurredAt), desc(auditEvents.id))
    .limit(limit);
