import { isBlocked } from '../../api-client/contacts/right-term.ts';
import type { Transaction } from '../db/database.ts';
import type { ContactKey, ContactRow } from './contact-queries.ts';
import { noteEndedRights } from './note-ended-rights.ts';
import { tellSuspensionsBegun } from './suspension-queries.ts';

/**
 * Marks ends that went by as over, and tells the history of them and of suspensions that began: of one contact where it is named, or of
 * all. Each is told once, at its moment, whoever notices first. Decides nothing: the clock does.
 */
export async function notePassedMoments(tx: Transaction, now: Date, contact?: ContactKey): Promise<void> {
  await noteEndedRights(tx, now, contact);
  await tellSuspensionsBegun(tx, now, contact);
}

/** Does so for a contact who is at hand, before anything else about them is written or read; nothing where no moment went by. */
export async function notePassedMomentsOf(tx: Transaction, now: Date, contact: ContactRow): Promise<void> {
  const { organisationId, id: contactId, rights } = contact;
  const isPassed = rights.some(({ endsAt }) => endsAt !== null && new Date(endsAt) <= now);
  if (isPassed || isBlocked(contact, now)) await notePassedMoments(tx, now, { organisationId, contactId });
}
