import { type Actor, recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import type { Services } from '../services.ts';
import { isAccountInUse } from './account-queries.ts';
import { type ContactRow, updateContact } from './contact-queries.ts';
import { markReminded, type OpenInvitation, organisationName } from './invitation-queries.ts';

/**
 * Mails a reminder of an open invitation, and notes that it went out. It holds no temporary password: that was sent once and is
 * kept only as a hash. To somebody whose account is in use it says to sign in as usual; neither the history nor the answer tells.
 */
export async function sendReminder(
  tx: Transaction,
  { actor, services }: { actor: Actor; services: Pick<Services, 'mailer' | 'now'> },
  contact: ContactRow,
  { id, accountId, sentAt, lapsesAt }: OpenInvitation,
): Promise<void> {
  const { organisationId, id: contactId } = contact;
  const now = services.now();
  await markReminded(tx, id, now);
  await updateContact(tx, { organisationId, contactId }, { lastRemindedAt: now });
  await recordEvent(tx, 'contact.reminded', {
    ...actor,
    organisationId,
    contactId,
    accountId,
    occurredAt: now,
    details: { lapsesAt: lapsesAt.toISOString() },
  });
  await services.mailer.remindOfInvitation(tx, {
    invitationId: id,
    organisationId,
    organisationName: await organisationName(tx, organisationId),
    recipient: { email: contact.email, name: contact.name, language: contact.language },
    signInName: contact.email,
    sentAt,
    lapsesAt,
    isInUse: await isAccountInUse(tx, accountId),
  });
}
