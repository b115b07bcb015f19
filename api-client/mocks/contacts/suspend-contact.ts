import { isBlocked } from '../../contacts/right-term.ts';
import { suspensionChange } from '../../contacts/suspension-change.ts';
import type { Operations } from '../../operations.ts';
import { Refusal, refuseField } from '../../refusal.ts';
import type { MockHandler } from '../mock-handler.ts';
import { recordEvent } from '../model/record-event.ts';
import { changeContact, refuseLastAdministrator } from './change-contact.ts';
import { eventBy } from './contact-call.ts';

export const suspendContact: MockHandler<Operations['suspendContact']> = (call) =>
  changeContact(call, call.params.contactId, (contact) => {
    const from = new Date(call.body.from);
    if (isBlocked(contact, call.now)) throw new Refusal('contact_blocked');
    if (from <= call.now) throw refuseField('from', 'moment_in_past');
    refuseLastAdministrator(call, contact, { blockedAt: from });
    if (contact.blockedAt?.getTime() === from.getTime()) return;
    const changes = suspensionChange(contact, from);
    contact.blockedAt = from;
    recordEvent(call.model, 'suspended-from', { ...eventBy(call), contactId: contact.id, changes });
  });
