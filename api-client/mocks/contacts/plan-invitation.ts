import type { Contact } from '../../contacts/contact.ts';
import { changesBetween } from '../../contacts/contact-edit.ts';
import { inOrderOfRights } from '../../contacts/given-right.ts';
import { plannedInvitationReason, refusalToInvite } from '../../contacts/invitation-rules.ts';
import { refusalOfMoment } from '../../contacts/invitation-time.ts';
import type { Operations } from '../../operations.ts';
import { Refusal, refuseField } from '../../refusal.ts';
import type { MockHandler } from '../mock-handler.ts';
import type { Model, ModelContact, ModelEvent } from '../model/model.ts';
import { recordEvent } from '../model/record-event.ts';
import { changeContact } from './change-contact.ts';
import { type AdministratorCall, eventBy } from './contact-call.ts';
import { giveRights } from './give-rights.ts';
import { sendInvitation } from './send-invitation.ts';

export function plannedMoment(plannedFor: string, now: Date): Date {
  const moment = new Date(plannedFor);
  if (refusalOfMoment(moment, now)) throw refuseField('plannedFor', 'invalid');
  return moment;
}

export const notPlanned = { plannedFor: null, plannedAt: null, plannedBy: null };

/** Keeps that an invitation goes out later. */
export function putOffInvitation(
  model: Model,
  contact: ModelContact,
  plannedFor: Date,
  event: Pick<ModelEvent, 'organisationId' | 'occurredAt' | 'actorAccountId'> & Partial<ModelEvent>,
): void {
  Object.assign(contact, { plannedFor, plannedAt: event.occurredAt, plannedBy: event.actorAccountId });
  recordEvent(model, 'invitation-planned', { ...event, contactId: contact.id, plannedFor });
}

export const plan = (call: AdministratorCall, contactId: string, asked = ''): Contact =>
  changeContact(call, contactId, (contact) => {
    const plannedFor = plannedMoment(asked, call.now);
    const refusal = refusalToInvite(contact, plannedFor);
    if (refusal) throw new Refusal(refusal);
    const before = { ...contact };
    if (!contact.authorisations.includes('sign-in'))
      giveRights(
        contact,
        inOrderOfRights([...contact.rights, { right: 'sign-in', startsAt: null, endsAt: null }]),
      );
    const changes = changesBetween(before, contact);
    if (changes.length > 0) contact.version += 1;
    putOffInvitation(call.model, contact, plannedFor, { ...eventBy(call), changes });
  });

export const unplan = (call: AdministratorCall, contactId: string): Contact =>
  changeContact(call, contactId, (contact) => {
    if (!contact.plannedFor) return;
    Object.assign(contact, notPlanned);
    recordEvent(call.model, 'invitation-cancelled', { ...eventBy(call), contactId });
  });

/** What the server's worker does: sends what is due, in the name of who planned it, or drops it. */
export function sendDueInvitations(model: Model, now: Date): void {
  for (const contact of model.contacts) {
    const { plannedFor, plannedBy, organisationId, id: contactId } = contact;
    if (!plannedFor || plannedFor > now) continue;
    const event = { organisationId, contactId, occurredAt: now };
    Object.assign(contact, notPlanned);
    if (contact.authorisations.includes('sign-in') && !refusalToInvite(contact, now))
      sendInvitation(model, contact, now, { ...event, actorAccountId: plannedBy });
    else
      recordEvent(model, 'invitation-cancelled', {
        ...event,
        reason: plannedInvitationReason,
      });
  }
}

export const planInvitation: MockHandler<Operations['planInvitation']> = (call) =>
  plan(call, call.params.contactId, call.body.plannedFor);

export const cancelPlannedInvitation: MockHandler<Operations['cancelPlannedInvitation']> = (call) =>
  unplan(call, call.params.contactId);
