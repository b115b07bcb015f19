import { planRestoration, rightsRestored } from '../../contacts/access-withdrawal.ts';
import type { Contact } from '../../contacts/contact.ts';
import { changesBetween } from '../../contacts/contact-edit.ts';
import type { Operations } from '../../operations.ts';
import { Refusal } from '../../refusal.ts';
import type { MockHandler } from '../mock-handler.ts';
import type { Model, ModelContact } from '../model/model.ts';
import { recordEvent } from '../model/record-event.ts';
import { changeContact } from './change-contact.ts';
import { type AdministratorCall, eventBy } from './contact-call.ts';
import { giveRights, refuseUnrestorable } from './give-rights.ts';
import { putOffInvitation } from './plan-invitation.ts';
import { sendInvitation } from './send-invitation.ts';

/** What the withdrawal took, where that is what happened to a contact's access last. */
function withdrawalOf({ events }: Model, { id }: ModelContact) {
  const newest = events.findLast(
    ({ contactId, name }) =>
      contactId === id &&
      ['invited', 'invitation-planned', 'access-withdrawn', 'access-restored'].includes(name),
  );
  return newest?.withdrawn ? { ...newest.withdrawn, at: newest.occurredAt } : undefined;
}

function reopenInvitation({ invitations }: Model, { id }: ModelContact, withdrawnAt: Date): void {
  const ended = invitations.findLast(
    ({ contactId, endedAt }) => contactId === id && endedAt?.getTime() === withdrawnAt.getTime(),
  );
  if (ended) Object.assign(ended, { endedAt: null, endedAs: null });
}

export const restore = (call: AdministratorCall, contactId: string): Contact =>
  changeContact(call, contactId, (contact) => {
    const { model, now } = call;
    const withdrawal = withdrawalOf(model, contact);
    const plan = planRestoration(withdrawal, contact, now);
    if (plan.kind === 'refused' || !withdrawal)
      throw new Refusal(plan.kind === 'refused' ? plan.code : 'nothing_to_restore');

    const before = { ...contact };
    const rights = rightsRestored(contact, withdrawal);
    refuseUnrestorable(model, contact.organisationId, rights);
    giveRights(contact, rights);
    contact.access = withdrawal.access;
    contact.accessDecidedAt = withdrawal.accessDecidedAt ? new Date(withdrawal.accessDecidedAt) : null;
    contact.version += 1;
    if (plan.kind === 'lapsed-again') reopenInvitation(model, contact, withdrawal.at);
    const changes = changesBetween(before, contact);
    recordEvent(model, 'access-restored', { ...eventBy(call), contactId, changes });
    const plannedFor = withdrawal.plannedFor ? new Date(withdrawal.plannedFor) : undefined;
    if (plannedFor && plannedFor > now) putOffInvitation(model, contact, plannedFor, eventBy(call));
    if (plan.kind === 'invite-again') sendInvitation(model, contact, now, eventBy(call));
  });

export const restoreAccess: MockHandler<Operations['restoreAccess']> = (call) =>
  restore(call, call.params.contactId);
