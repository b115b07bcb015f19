import { and, asc, isNotNull, lte } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { contacts } from '../db/schema.ts';
import { type ContactKey, updateContact } from './contact-queries.ts';

/** An invitation that goes out later: when, and who decided so; `by` is null for the service desk. */
export interface InvitationPlan {
  readonly for: Date;
  readonly at: Date;
  readonly by: string | null;
}

/** Keeps when a contact's invitation goes out, in place of another moment; null: it does not. */
export const writePlan = (tx: Transaction, key: ContactKey, plan: InvitationPlan | null): Promise<void> =>
  updateContact(tx, key, {
    plannedFor: plan?.for ?? null,
    plannedAt: plan?.at ?? null,
    plannedBy: plan?.by ?? null,
  });

const isDue = (now: Date) => and(isNotNull(contacts.plannedFor), lte(contacts.plannedFor, now));

/** Whether an invitation of any organisation is due to go out. */
export async function isAnyPlanDue(tx: Transaction, now: Date): Promise<boolean> {
  const [due] = await tx.select({ id: contacts.id }).from(contacts).where(isDue(now)).limit(1);
  return due !== undefined;
}

/** Takes the contact whose invitation is due longest, for nobody else until the transaction ends; undefined where none is. */
export async function lockDuePlan(
  tx: Transaction,
  now: Date,
): Promise<(ContactKey & { by: string | null }) | undefined> {
  const [due] = await tx
    .select({ organisationId: contacts.organisationId, contactId: contacts.id, by: contacts.plannedBy })
    .from(contacts)
    .where(isDue(now))
    .orderBy(asc(contacts.plannedFor))
    .limit(1)
    .for('update', { skipLocked: true });
  return due;
}
