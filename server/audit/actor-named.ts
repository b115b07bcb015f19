import { sql } from 'drizzle-orm';
import type { ContactHistoryEntry } from '../../api-client/contacts/contact-history.ts';
import { auditEvents, contacts } from '../db/schema.ts';
import { serviceDeskReason } from './record-event.ts';

/**
 * Who was taken off the list keeps their name in what they did: the record of the removal holds it. For a query that joins the
 * contact who acted.
 */
export const formerName = sql<string | null>`case when ${contacts.id} is null then (
  select removal.details ->> 'name' from ${auditEvents} as removal
  where removal.organisation_id = ${auditEvents.organisationId} and removal.event = 'contact.removed'
    and removal.account_id = ${auditEvents.actorAccountId}
  order by removal.occurred_at desc limit 1) end`;

interface ActorOfEvent {
  readonly actor: 'account' | 'system' | 'visitor';
  readonly reason: string | null;
  readonly actorContactId: string | null;
  readonly actorName: string | null;
  readonly formerName: string | null;
}

/** Who did something, as the organisation may know: names of its own contacts only. */
export function actorNamed(event: ActorOfEvent): ContactHistoryEntry['actor'] {
  if (event.actor === 'system')
    return event.reason === serviceDeskReason
      ? { by: 'service-desk', reason: event.reason }
      : { by: 'provider', reason: event.reason ?? '' };
  const name = event.actorName ?? event.formerName;
  return name === null ? { by: 'unknown' } : { by: 'contact', contactId: event.actorContactId, name };
}
