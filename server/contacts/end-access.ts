import type { WithdrawnAccess } from '../../api-client/contacts/access-withdrawal.ts';
import { changesBetween } from '../../api-client/contacts/contact-edit.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import { endUnneededTemporaryPassword } from './account-queries.ts';
import { type Acting, actorOf } from './acting.ts';
import { type ContactKey, type ContactRow, updateContact } from './contact-queries.ts';
import { endInvitation } from './invitation-queries.ts';
import { writePlan } from './planning-queries.ts';
import { writeRights } from './rights-queries.ts';
import { endSessionsOfContact } from './session-queries.ts';

/**
 * Ends a contact's invitation and sessions in the organisation, and a temporary password that no other invitation needs.
 * Gives how many sessions there were.
 */
export async function endSignIns(
  tx: Transaction,
  contact: ContactRow,
  key: ContactKey,
  now: Date,
): Promise<number> {
  await endInvitation(tx, key, { as: 'withdrawn', at: now });
  if (contact.accountId) await endUnneededTemporaryPassword(tx, contact.accountId);
  return endSessionsOfContact(tx, key, now);
}

/**
 * Ends a contact's access: rights, open invitation and sessions. Takes the contact as they were; the history keeps what they
 * had, so that it can be restored, and tells their rights as a change unless an edit does so (`isTold`).
 */
export async function endAccess(
  tx: Transaction,
  acting: Acting,
  contact: ContactRow,
  { key, isTold = false }: { key: ContactKey; isTold?: boolean },
): Promise<void> {
  const now = acting.services.now();
  await writeRights(tx, key, contact.rights, []);
  await updateContact(tx, key, { access: 'none', accessDecidedAt: now });
  await updateContact(tx, key, { access: 'none' });
  await writePlan(tx, key, null);
  const sessionsEnded = await endSignIns(tx, contact, key, now);
  const withdrawn: WithdrawnAccess = {
    access: contact.access,
    authorisations: contact.authorisations,
    rights: contact.rights,
    invitationLapsesAt: contact.invitation?.lapsesAt.toISOString() ?? null,
    accessDecidedAt: contact.accessDecidedAt?.toISOString() ?? null,
    plannedFor: contact.plannedFor?.toISOString() ?? null,
  };
  const changes = isTold ? [] : changesBetween(contact, { ...contact, authorisations: [], rights: [] });
  await recordEvent(tx, 'contact.access-withdrawn', {
    ...actorOf(acting),
    ...key,
    occurredAt: now,
    details: { ...withdrawn, sessionsEnded, changes },
  });
}
