import { and, desc, eq, gte, sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import {
  type DeniedRequest,
  deniedOutcomes,
  deniedShown,
  deniedShownFor,
} from '../../api-client/enrolment-board/get-enrolment-board.ts';
import type { AuditEventName } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import { auditEvents, contacts } from '../db/schema.ts';

const detailsSchema = z.object({ approvalId: z.string(), outcome: z.enum(deniedOutcomes) });

const bearingOnIt = {
  'contact.blocked': 'blocked',
  'contact.access-withdrawn': 'access-withdrawn',
  'contact.methods-reset': 'methods-reset',
  'sign-in.completed': 'signed-in',
} as const satisfies Partial<Record<AuditEventName, NonNullable<DeniedRequest['since']>['event']>>;

const isBearing = (event: string): event is keyof typeof bearingOnIt => event in bearingOnIt;

const afterwards = sql<{ event: string; at: number } | null>`(
  select json_build_object('event', later.event, 'at', extract(epoch from later.occurred_at) * 1000)
  from ${auditEvents} as later
  where later.organisation_id = ${auditEvents.organisationId} and later.contact_id = ${auditEvents.contactId}
    and later.occurred_at > ${auditEvents.occurredAt}
    and later.event in (${sql.join(
      Object.keys(bearingOnIt).map((event) => sql`${event}`),
      sql`, `,
    )})
  order by later.occurred_at desc, later.id desc limit 1)`;

// Said with these very words, so that the index of denied requests alone is read.
const isDenied = sql`${auditEvents.event} in ('sign-in.approval-denied', 'sign-in.reported')`;

const rowsOf = (tx: Transaction, organisationId: string, since: Date) =>
  tx
    .select({
      id: auditEvents.id,
      at: auditEvents.occurredAt,
      details: auditEvents.details,
      contactId: contacts.id,
      name: contacts.name,
      later: afterwards,
    })
    .from(auditEvents)
    .innerJoin(contacts, eq(contacts.id, auditEvents.contactId))
    .where(
      and(
        eq(auditEvents.organisationId, organisationId),
        isDenied,
        gte(auditEvents.occurredAt, since),
        sql`(${auditEvents.details} ->> 'isOfOrganisation')::boolean`,
      ),
    )
    .orderBy(desc(auditEvents.occurredAt), desc(auditEvents.id))
    // A request can be denied, and be reported after that: both are one.
    .limit(2 * deniedShown);

/**
 * Gives the sign-ins of an organisation's contacts that were denied on the phone in the last days, newest first, each once, with what
 * became of it. Only those that are this organisation's affair (`recordForOrganisations`).
 */
export async function deniedRequests(
  tx: Transaction,
  organisationId: string,
  now: Date,
): Promise<DeniedRequest[]> {
  const since = new Date(now.getTime() - deniedShownFor * 24 * 60 * 60_000);
  const seen = new Set<string>();
  const requests: DeniedRequest[] = [];
  for (const { details, later, at, ...row } of await rowsOf(tx, organisationId, since)) {
    const read = detailsSchema.safeParse(details);
    if (!read.success || seen.has(read.data.approvalId)) continue;
    seen.add(read.data.approvalId);
    requests.push({
      ...row,
      at: at.toISOString(),
      outcome: read.data.outcome,
      since:
        later && isBearing(later.event)
          ? { event: bearingOnIt[later.event], at: new Date(later.at).toISOString() }
          : null,
    });
  }
  return requests.slice(0, deniedShown);
}
