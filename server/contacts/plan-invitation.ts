import type { Contact } from '../../api-client/contacts/contact.ts';
import { changesBetween } from '../../api-client/contacts/contact-edit.ts';
import { refusalToInvite } from '../../api-client/contacts/invitation-rules.ts';
import { refusalOfMoment } from '../../api-client/contacts/invitation-time.ts';
import type { Operations } from '../../api-client/operations.ts';
import { type Actor, recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal, refuseField } from '../http/refusal.ts';
import { type Acting, actorOf } from './acting.ts';
import { changeContact } from './change-contact.ts';
import { type ContactKey, raiseVersion } from './contact-queries.ts';
import { writePlan } from './planning-queries.ts';
import { writeRights } from './rights-queries.ts';

/** The moment at which an invitation is to go out. Refuses one that has passed, or is too far ahead. */
export function plannedMoment(plannedFor: string, now: Date): Date {
  const moment = new Date(plannedFor);
  if (refusalOfMoment(moment, now)) throw refuseField('plannedFor', 'invalid');
  return moment;
}

/** Keeps that the invitation of a contact with the right to sign in goes out later; `changes` are the rights that were given with it. */
export async function putOffInvitation(
  tx: Transaction,
  key: ContactKey,
  {
    actor,
    plannedFor,
    now,
    changes = [],
  }: {
    actor: Actor;
    plannedFor: Date;
    now: Date;
    changes?: ReturnType<typeof changesBetween>;
  },
): Promise<void> {
  const by = actor.actor === 'account' ? actor.actorAccountId : null;
  await writePlan(tx, key, { for: plannedFor, at: now, by });
  await recordEvent(tx, 'contact.invitation-planned', {
    ...actor,
    ...key,
    occurredAt: now,
    details: { plannedFor: plannedFor.toISOString(), changes },
  });
}

/** Puts an invitation off again that a withdrawal had called off, where its moment is still to come. */
export async function putOffAgain(
  tx: Transaction,
  key: ContactKey,
  before: string | null,
  { actor, now }: { actor: Actor; now: Date },
): Promise<void> {
  const plannedFor = before === null ? now : new Date(before);
  if (plannedFor > now) await putOffInvitation(tx, key, { actor, plannedFor, now });
}

/**
 * Has a contact invited at a chosen moment. Until then nothing is sent, no account is made and no temporary password exists; an
 * invitation that is open works on until it is replaced. Refuses whoever cannot be invited then, and a moment that has passed.
 */
export const plan = (acting: Acting, contactId: string, asked = ''): Promise<Contact> =>
  changeContact(acting, contactId, async (tx, contact, key) => {
    const now = acting.services.now();
    const plannedFor = plannedMoment(asked, now);
    const refusal = refusalToInvite(contact, plannedFor);
    if (refusal) throw new Refusal(refusal);
    const authorisations = [...new Set(['sign-in' as const, ...contact.authorisations])];
    const changes = changesBetween(contact, { ...contact, authorisations });
    if (changes.length > 0) {
      const signIn = { right: 'sign-in', startsAt: null, endsAt: null } as const;
      await writeRights(tx, key, contact.rights, [...contact.rights, signIn]);
      await raiseVersion(tx, key);
    }
    await putOffInvitation(tx, key, { actor: actorOf(acting), plannedFor, now, changes });
  });

/** Calls off an invitation that was to go out later; does nothing where there is none. */
export const unplan = (acting: Acting, contactId: string): Promise<Contact> =>
  changeContact(acting, contactId, async (tx, contact, key) => {
    if (!contact.plannedFor) return;
    await writePlan(tx, key, null);
    await recordEvent(tx, 'contact.invitation-cancelled', {
      ...actorOf(acting),
      ...key,
      occurredAt: acting.services.now(),
    });
  });

/** Plans the invitation of one contact. */
export const planInvitation: Handler<Operations['planInvitation']> = ({ params, body, ...acting }) =>
  plan(acting, params.contactId, body.plannedFor);

/** Calls off the planned invitation of one contact. */
export const cancelPlannedInvitation: Handler<Operations['cancelPlannedInvitation']> = ({
  params,
  ...acting
}) => unplan(acting, params.contactId);
