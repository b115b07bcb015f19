import { and, desc, eq, sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { ContactKey } from '../contacts/contact-queries.ts';
import type { Transaction } from '../db/database.ts';
import { auditEvents, contacts } from '../db/schema.ts';
import type { ReviewRow } from './review-queries.ts';

const confirmationSchema = z.object({ reviewId: z.string(), decidedBefore: z.nullable(z.string()) });

/** Gives the confirmation of a contact in a round, made at that moment, with when they had been decided on before. */
export async function findConfirmation(
  tx: Transaction,
  { organisationId, contactId }: ContactKey,
  reviewId: string,
  at: Date,
): Promise<{ decidedBefore: Date | null } | undefined> {
  const [event] = await tx
    .select({ details: auditEvents.details })
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.organisationId, organisationId),
        eq(auditEvents.contactId, contactId),
        eq(auditEvents.event, 'contact.access-confirmed'),
        eq(auditEvents.occurredAt, at),
      ),
    )
    .limit(1);
  const { data } = confirmationSchema.safeParse(event?.details);
  if (data?.reviewId !== reviewId) return undefined;
  return { decidedBefore: data.decidedBefore ? new Date(data.decidedBefore) : null };
}

/** Where a page of decisions ended. */
export interface DecisionPosition {
  readonly at: Date;
  readonly id: string;
}

/** In the words of the index `audit_events_of_reviews`, so that it is used. */
const isDecision = sql`${auditEvents.event} in ('contact.access-confirmed', 'contact.confirmation-taken-back', 'contact.access-withdrawn', 'contact.access-restored', 'contact.removed')`;

const nameOnRemoval = (of: 'account' | 'contact') => {
  const isTheirs =
    of === 'account'
      ? sql`removal.account_id = ${auditEvents.actorAccountId}`
      : sql`removal.contact_id = ${auditEvents.contactId}`;
  return sql<string | null>`(
    select removal.details ->> 'name' from ${auditEvents} as removal
    where removal.organisation_id = ${auditEvents.organisationId} and removal.event = 'contact.removed' and ${isTheirs}
    order by removal.occurred_at desc limit 1)`;
};

/** Gives up to `limit` of what was decided while a round was under way, newest first, those before a position where it is given. */
export function decisionPage(
  tx: Transaction,
  { organisationId, startedAt, endedAt }: ReviewRow,
  { before, limit }: { before: DecisionPosition | undefined; limit: number },
) {
  const actor = sql.raw('actor_contact');
  return tx
    .select({
      id: auditEvents.id,
      occurredAt: auditEvents.occurredAt,
      event: auditEvents.event,
      actor: auditEvents.actor,
      reason: auditEvents.reason,
      details: auditEvents.details,
      contactId: contacts.id,
      name: sql<
        string | null
      >`coalesce(${contacts.name}, ${auditEvents.details} ->> 'name', ${nameOnRemoval('contact')})`,
      actorContactId: sql<string | null>`${actor}.id`,
      actorName: sql<string | null>`coalesce(${actor}.name, ${nameOnRemoval('account')})`,
    })
    .from(auditEvents)
    .leftJoin(
      contacts,
      and(eq(contacts.organisationId, auditEvents.organisationId), eq(contacts.id, auditEvents.contactId)),
    )
    .leftJoin(
      sql`${contacts} as ${actor}`,
      sql`${actor}.organisation_id = ${auditEvents.organisationId} and ${actor}.account_id = ${auditEvents.actorAccountId}`,
    )
    .where(
      and(
        eq(auditEvents.organisationId, organisationId),
        isDecision,
        sql`${auditEvents.occurredAt} >= ${startedAt.toISOString()}::timestamptz`,
        endedAt ? sql`${auditEvents.occurredAt} <= ${endedAt.toISOString()}::timestamptz` : undefined,
        before &&
          sql`(${auditEvents.occurredAt}, ${auditEvents.id}) < (${before.at.toISOString()}::timestamptz, ${before.id}::uuid)`,
      ),
    )
    .orderBy(desc(auditEvents.occurredAt), desc(auditEvents.id))
    .limit(limit);
}
export type DecisionRow = Awaited<ReturnType<typeof decisionPage>>[number];
