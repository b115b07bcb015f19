import { plannedInvitationReason, refusalToInvite } from '../../api-client/contacts/invitation-rules.ts';
import { type Actor, recordEvent } from '../audit/record-event.ts';
import { inviteOnce } from '../contacts/account-of-contact.ts';
import { type ContactKey, lockContact } from '../contacts/contact-queries.ts';
import { isAnyPlanDue, lockDuePlan, writePlan } from '../contacts/planning-queries.ts';
import { type PreparedPassword, prepareTemporaryPassword } from '../contacts/prepare-temporary-password.ts';
import { sendInvitation } from '../contacts/send-invitation.ts';
import type { Transaction } from '../db/database.ts';
import { refusalOf } from '../http/problems.ts';
import type { Services } from '../services.ts';

const asSystem = (reason: string) => ({ kind: 'system', reason }) as const;
const reason = plannedInvitationReason;
const bySystem: Actor = { actor: 'system', reason };

async function drop(tx: Transaction, key: ContactKey, occurredAt: Date): Promise<void> {
  await writePlan(tx, key, null);
  await recordEvent(tx, 'contact.invitation-cancelled', { ...bySystem, ...key, occurredAt });
}

/** Sends it in the name of who planned it, or drops it where the contact cannot be invited any more. */
async function sendDue(tx: Transaction, services: Services, prepared: PreparedPassword): Promise<boolean> {
  const now = services.now();
  const due = await lockDuePlan(tx, now);
  if (!due) return false;
  const { by, ...key } = due;
  const contact = await lockContact(tx, key);
  const mayBeInvited = contact?.authorisations.includes('sign-in') && !refusalToInvite(contact, now);
  if (!contact || !mayBeInvited) {
    await drop(tx, key, now);
    return true;
  }
  const actor: Actor = by ? { actor: 'account', actorAccountId: by } : bySystem;
  await sendInvitation(tx, { actor, services }, contact, prepared);
  return true;
}

/** Their account is on the list under another address: it would be refused by hand too. */
function dropDue({ database, now }: Services): Promise<boolean> {
  return database.transaction(asSystem(reason), async (tx) => {
    const due = await lockDuePlan(tx, now());
    if (due) await drop(tx, due, now());
    return due !== undefined;
  });
}

/**
 * Sends one invitation that was put off and is due: its mail, its temporary password and that it is no longer planned are one
 * transaction, so that of servers that do this at once one sends it, and one that was killed begins anew. Gives false where none is
 * due. A contact who was blocked, lost the right to sign in or has access meanwhile is not invited; the history says so.
 */
export async function sendPlannedInvitation(services: Services): Promise<boolean> {
  const { database, passwords, now } = services;
  const isDue = await database.transaction(asSystem(reason), (tx) => isAnyPlanDue(tx, now()));
  if (!isDue) return false;
  const prepared = await prepareTemporaryPassword(passwords);
  try {
    return await inviteOnce(() =>
      database.transaction(asSystem(reason), (tx) => sendDue(tx, services, prepared)),
    );
  } catch (error) {
    if (refusalOf(error).code !== 'contact_exists') throw error;
    return dropDue(services);
  }
}
