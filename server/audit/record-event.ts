import type { Transaction } from '../db/database.ts';
import { insertMany } from '../db/inserting-many.ts';
import { inserting } from '../db/prepared-statements.ts';
import { type AuditDetails, auditEvents } from '../db/schema.ts';

/** Everything that the history can tell. */
export type AuditEventName =
  | 'organisation.created'
  | 'organisation.brand-changed'
  | 'organisation.policy-changed'
  | 'organisation.product-added'
  | 'organisation.product-removed'
  | 'product.added'
  | 'right.added'
  | 'organisation.right-added'
  | 'organisation.right-removed'
  | 'contact.added'
  | 'contact.invited'
  | 'contact.invitation-planned'
  | 'contact.invitation-cancelled'
  | 'contact.reminded'
  | 'contact.access-withdrawn'
  | 'contact.access-restored'
  | 'contact.edited'
  | 'contact.removed'
  | 'contact.blocked'
  | 'contact.suspended-from'
  | 'contact.suspension-began'
  | 'contact.access-ended'
  | 'contact.right-ended'
  | 'contact.unblocked'
  | 'contact.methods-reset'
  | 'contacts.exported'
  | 'access-request.made'
  | 'access-request.accepted'
  | 'access-request.refused'
  | 'contact.access-confirmed'
  | 'contact.confirmation-taken-back'
  | 'organisation.review-scheduled'
  | 'organisation.review-started'
  | 'organisation.review-ended'
  | 'invitation.requested'
  | 'invitation.accepted'
  | 'sign-in.password-refused'
  | 'sign-in.code-refused'
  | 'sign-in.reset-code-proved'
  | 'sign-in.completed'
  | 'sign-in.approval-denied'
  | 'sign-in.number-wrong'
  | 'sign-in.reported'
  | 'device.paired'
  | 'device.restored'
  | 'device.remembered'
  | 'device.forgotten'
  | 'method.code-texted'
  | 'method.app-link-texted'
  | 'method.registered'
  | 'method.removed'
  | 'method.made-default'
  | 'password.changed'
  | 'password.reset-requested'
  | 'password.reset-link-followed'
  | 'session.ended';

/** Who acts: somebody known, somebody not known, or the system for a reason. */
export type Actor =
  | { actor: 'account'; actorAccountId: string }
  | { actor: 'visitor' }
  | { actor: 'system'; reason: string };

/** The reason under which the service desk acts, by the command line. */
export const serviceDeskReason = 'command line';

type Subject = {
  organisationId?: string;
  contactId?: string;
  accountId?: string;
  /** Where a rule reads it back; otherwise the database's clock tells. */
  occurredAt?: Date;
  details?: AuditDetails;
};

const insertEvent = inserting(auditEvents);

/** Adds to the history what happened, in the transaction in which it happens (ASVS 16.3.1). `details` never hold secrets. */
export async function recordEvent(
  tx: Transaction,
  event: AuditEventName,
  about: Actor & Subject,
): Promise<void> {
  await insertEvent(tx, { event, ...about });
}

/** Adds the same kind of event of many to the history, as recordEvent does for one. */
export async function recordEvents(
  tx: Transaction,
  event: AuditEventName,
  abouts: readonly (Actor & Subject)[],
): Promise<void> {
  await insertMany(
    tx,
    auditEvents,
    abouts.map((about) => ({ event, ...about })),
  );
}
