import { and, desc, eq, inArray } from 'drizzle-orm';
import { type WithdrawnAccess, withdrawnAccessSchema } from '../../api-client/contacts/access-withdrawal.ts';
import type { AuditEventName } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import { auditEvents } from '../db/schema.ts';
import type { ContactKey } from './contact-queries.ts';

const changesOfAccess: AuditEventName[] = [
  'contact.invited',
  'contact.invitation-planned',
  'contact.access-withdrawn',
  'contact.access-restored',
];

/** Gives what the withdrawal took from a contact, where that is what happened to their access last; undefined otherwise. */
export async function findWithdrawal(
  tx: Transaction,
  { organisationId, contactId }: ContactKey,
): Promise<(WithdrawnAccess & { at: Date }) | undefined> {
  const [newest] = await tx
    .select()
    .from(auditEvents)
    .where(
      and(
        eq(auditEvents.organisationId, organisationId),
        eq(auditEvents.contactId, contactId),
        inArray(auditEvents.event, changesOfAccess),
      ),
    )
    .orderBy(desc(auditEvents.occurredAt), desc(auditEvents.id))
    .limit(1);
  if (newest?.event !== 'contact.access-withdrawn') return undefined;
  const withdrawn = withdrawnAccessSchema.safeParse(newest.details);
  return withdrawn.success ? { ...withdrawn.data, at: newest.occurredAt } : undefined;
}
