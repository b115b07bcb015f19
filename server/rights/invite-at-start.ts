import { and, eq, gt, isNull, lte, or } from 'drizzle-orm';
import { rightDatesReason } from '../../api-client/contacts/end-notice.ts';
import { refusalToInvite } from '../../api-client/contacts/invitation-rules.ts';
import { inviteOnce } from '../contacts/account-of-contact.ts';
import { lockContact } from '../contacts/contact-queries.ts';
import { isNotBlocked } from '../contacts/current-right.ts';
import { prepareTemporaryPassword } from '../contacts/prepare-temporary-password.ts';
import { sendInvitation } from '../contacts/send-invitation.ts';
import { contactAuthorisations, contacts } from '../db/schema.ts';
import { organisationContext } from '../http/organisation-context.ts';
import type { Services } from '../services.ts';

const actor = { actor: 'system', reason: rightDatesReason } as const;

async function findDue({ database, now: clock }: Services) {
  const now = clock();
  const { startsAt, endsAt, invitesAtStart, contactId, organisationId } = contactAuthorisations;
  return database.transaction({ kind: 'system', reason: rightDatesReason }, async (tx) => {
    const [due] = await tx
      .select({ contactId, organisationId, email: contacts.email })
      .from(contactAuthorisations)
      .innerJoin(contacts, eq(contacts.id, contactId))
      .where(
        and(
          invitesAtStart,
          or(isNull(startsAt), lte(startsAt, now)),
          or(isNull(endsAt), gt(endsAt, now)),
          isNotBlocked(now),
        ),
      )
      .limit(1);
    return due;
  });
}

/**
 * Invites one contact whose right to sign in has begun since they were put on the list; who was invited meanwhile is not invited
 * again. Gives false where nobody waits for that.
 */
export async function inviteAtStart(services: Services): Promise<boolean> {
  const due = await findDue(services);
  if (!due) return false;
  const { email, ...key } = due;
  const prepared = await prepareTemporaryPassword(services.passwords);
  const context = organisationContext({ organisationId: key.organisationId, accountId: '' }, email);
  await inviteOnce(() =>
    services.database.transaction(context, async (tx) => {
      const contact = await lockContact(tx, key);
      const waiting = await tx
        .update(contactAuthorisations)
        .set({ invitesAtStart: false })
        .where(and(eq(contactAuthorisations.contactId, key.contactId), contactAuthorisations.invitesAtStart))
        .returning();
      if (!contact || waiting.length === 0 || contact.access !== 'none') return;
      if (refusalToInvite(contact, services.now()) === null)
        await sendInvitation(tx, { actor, services }, contact, prepared);
    }),
  );
  return true;
}
