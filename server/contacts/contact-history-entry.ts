import * as z from 'zod/mini';
import {
  type ContactEvent,
  type ContactHistoryEntry,
  contactChangeSchema,
  contactEvents,
  type HistoryKind,
  kindOfEvent,
} from '../../api-client/contacts/contact-history.ts';
import { timestamp } from '../../api-client/fields.ts';
import { actorNamed } from '../audit/actor-named.ts';
import type { AuditEventName } from '../audit/record-event.ts';
import type { ContactEventRow } from './contact-history-queries.ts';

/** What the audit calls each event of the contract. Everything else that the audit holds stays inside. */
const auditNames: Record<ContactEvent, AuditEventName> = {
  added: 'contact.added',
  edited: 'contact.edited',
  invited: 'contact.invited',
  'invitation-planned': 'contact.invitation-planned',
  'invitation-cancelled': 'contact.invitation-cancelled',
  reminded: 'contact.reminded',
  'invitation-requested': 'invitation.requested',
  'invitation-accepted': 'invitation.accepted',
  'signed-in': 'sign-in.completed',
  'sign-in-denied': 'sign-in.approval-denied',
  'sign-in-reported': 'sign-in.reported',
  'access-withdrawn': 'contact.access-withdrawn',
  'access-restored': 'contact.access-restored',
  blocked: 'contact.blocked',
  'suspended-from': 'contact.suspended-from',
  'suspension-began': 'contact.suspension-began',
  'access-ended': 'contact.access-ended',
  'right-ended': 'contact.right-ended',
  unblocked: 'contact.unblocked',
  'methods-reset': 'contact.methods-reset',
  'access-confirmed': 'contact.access-confirmed',
  'confirmation-taken-back': 'contact.confirmation-taken-back',
  'access-requested': 'access-request.made',
  'access-request-accepted': 'access-request.accepted',
  'access-request-refused': 'access-request.refused',
};

/** The events of the audit that a history of one kind tells, or of all kinds. */
export const toldEvents = (kind: HistoryKind | undefined): AuditEventName[] =>
  contactEvents.filter((event) => !kind || kindOfEvent[event] === kind).map((event) => auditNames[event]);

const contactEventOf = new Map(
  Object.entries(auditNames).map(([event, name]) => [name as string, event as ContactEvent]),
);

const detailsSchema = z.object({
  changes: z.catch(z.array(contactChangeSchema), []),
  lapsesAt: z.catch(z.nullable(timestamp), null),
  plannedFor: z.catch(z.nullable(timestamp), null),
  why: z.catch(z.nullable(z.string()), null),
});

/** One event of the audit as the organisation may read it: names of its own contacts only, and nothing of other organisations. */
export function historyEntryOf(row: ContactEventRow): ContactHistoryEntry {
  const event = contactEventOf.get(row.event);
  if (!event) throw new Error(`The history does not tell ${row.event}.`);
  const { changes, lapsesAt, plannedFor, why } = detailsSchema.parse(row.details);
  return {
    id: row.id,
    at: row.occurredAt.toISOString(),
    event,
    actor: actorNamed(row),
    changes,
    lapsesAt,
    why: event === 'access-request-refused' ? why : null,
    plannedFor: event === 'invitation-planned' ? plannedFor : null,
  };
}
