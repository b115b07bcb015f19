import { and, asc, desc, eq, gt, isNull, lte } from 'drizzle-orm';
import { invitationsShown } from '../../api-client/contacts/list-invitations.ts';
import type { Actor } from '../audit/record-event.ts';
import { callWithin, type Transaction } from '../db/database.ts';
import { contacts, invitations, organisations } from '../db/schema.ts';
import type { ContactKey } from './contact-queries.ts';
import type { DeliveryRow } from './delivery-of.ts';

/** Opens an invitation; the one before it must have ended. */
export async function insertInvitation(
  tx: Transaction,
  invitation: Omit<typeof invitations.$inferInsert, 'endedAt' | 'endedAs'>,
): Promise<void> {
  await tx.insert(invitations).values(invitation);
}

const openInvitation = {
  id: invitations.id,
  accountId: invitations.accountId,
  sentAt: invitations.sentAt,
  lapsesAt: invitations.lapsesAt,
  remindedAt: invitations.remindedAt,
} as const;

/** The open invitation of a contact, lapsed or not, locked; undefined where there is none. */
export async function lockOpenInvitation(tx: Transaction, { organisationId, contactId }: ContactKey) {
  const [invitation] = await tx
    .select(openInvitation)
    .from(invitations)
    .where(
      and(
        eq(invitations.organisationId, organisationId),
        eq(invitations.contactId, contactId),
        isNull(invitations.endedAt),
      ),
    )
    .for('update');
  return invitation;
}

export type OpenInvitation = NonNullable<Awaited<ReturnType<typeof lockOpenInvitation>>>;

/**
 * Takes the invitation whose reminder is due longest, for nobody else until the transaction ends. Not those that lapse before
 * `lapsesAfter`, nor of a contact who is blocked.
 */
export async function lockDueReminder(tx: Transaction, now: Date, lapsesAfter: Date) {
  const [due] = await tx
    .select({
      ...openInvitation,
      organisationId: invitations.organisationId,
      contactId: invitations.contactId,
    })
    .from(invitations)
    .innerJoin(contacts, eq(contacts.id, invitations.contactId))
    .where(
      and(
        isNull(invitations.endedAt),
        isNull(invitations.remindedAt),
        lte(invitations.remindsAt, now),
        gt(invitations.lapsesAt, lapsesAfter),
        isNull(contacts.blockedAt),
      ),
    )
    .orderBy(asc(invitations.remindsAt))
    .limit(1)
    .for('update', { of: invitations, skipLocked: true });
  return due;
}

/** Notes that a reminder of an invitation was mailed. */
export async function markReminded(tx: Transaction, id: string, now: Date): Promise<void> {
  await tx.update(invitations).set({ remindedAt: now }).where(eq(invitations.id, id));
}

/** Ends a contact's open invitation, where there is one. */
export async function endInvitation(
  tx: Transaction,
  { organisationId, contactId }: ContactKey,
  end: { as: 'replaced' | 'withdrawn'; at: Date },
): Promise<void> {
  await tx
    .update(invitations)
    .set({ endedAt: end.at, endedAs: end.as })
    .where(
      and(
        eq(invitations.organisationId, organisationId),
        eq(invitations.contactId, contactId),
        isNull(invitations.endedAt),
      ),
    );
}

/** Opens the invitation that a withdrawal ended at that moment again, with the hour at which it lapses as it was. */
export async function reopenInvitation(
  tx: Transaction,
  { organisationId, contactId }: ContactKey,
  withdrawnAt: Date,
): Promise<void> {
  await tx
    .update(invitations)
    .set({ endedAt: null, endedAs: null })
    .where(
      and(
        eq(invitations.organisationId, organisationId),
        eq(invitations.contactId, contactId),
        eq(invitations.endedAs, 'withdrawn'),
        eq(invitations.endedAt, withdrawnAt),
      ),
    );
}

/** Gives the organisation's name, as the invitation's mail says it. */
export async function organisationName(tx: Transaction, organisationId: string): Promise<string> {
  const [row] = await tx
    .select({ name: organisations.name })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  if (!row) throw new Error('The organisation of a session is not there.');
  return row.name;
}

/** The name of the contact of this organisation who acts, as the invitation's mail says it; null for the service desk. */
export async function nameOfActor(
  tx: Transaction,
  organisationId: string,
  actor: Actor,
): Promise<string | null> {
  if (actor.actor !== 'account') return null;
  const [row] = await tx
    .select({ name: contacts.name })
    .from(contacts)
    .where(and(eq(contacts.organisationId, organisationId), eq(contacts.accountId, actor.actorAccountId)));
  return row?.name ?? null;
}

/** Gives the invitations of a contact that were sent last, newest first. */
export const newestInvitations = (tx: Transaction, { organisationId, contactId }: ContactKey) =>
  tx
    .select()
    .from(invitations)
    .where(and(eq(invitations.organisationId, organisationId), eq(invitations.contactId, contactId)))
    .orderBy(desc(invitations.sentAt), desc(invitations.id))
    .limit(invitationsShown);

/** Gives what is kept of the messages of a contact's invitations, newest first: how they fared, not what they said. */
export const deliveriesOfContact = (tx: Transaction, { contactId }: ContactKey) =>
  callWithin<DeliveryRow>(tx, 'app_deliveries_of_contact', [contactId]);
