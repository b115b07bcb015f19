import type { Contact } from '../../contacts/contact.ts';
import { isBlocked } from '../../contacts/right-term.ts';
import { suspensionChange } from '../../contacts/suspension-change.ts';
import type { Operations } from '../../operations.ts';
import type { MockHandler } from '../mock-handler.ts';
import { recordEvent } from '../model/record-event.ts';
import { changeContact, endSessionsOf, refuseLastAdministrator } from './change-contact.ts';
import { type AdministratorCall, eventBy } from './contact-call.ts';

export const block = (call: AdministratorCall, contactId: string): Contact =>
  changeContact(call, contactId, (contact) => {
    refuseLastAdministrator(call, contact, { blockedAt: call.now });
    if (isBlocked(contact, call.now)) return;
    const changes = contact.blockedAt ? suspensionChange(contact, call.now) : [];
    contact.blockedAt = call.now;
    endSessionsOf(call, contact);
    recordEvent(call.model, 'blocked', { ...eventBy(call), contactId, changes });
  });

export const unblock = (call: AdministratorCall, contactId: string): Contact =>
  changeContact(call, contactId, (contact) => {
    if (!contact.blockedAt) return;
    const wasHeld = isBlocked(contact, call.now);
    const changes = wasHeld ? [] : suspensionChange(contact, null);
    if (wasHeld) endSessionsOf(call, contact);
    contact.blockedAt = null;
    recordEvent(call.model, 'unblocked', { ...eventBy(call), contactId, changes });
  });

export const blockContact: MockHandler<Operations['blockContact']> = (call) =>
  block(call, call.params.contactId);

export const unblockContact: MockHandler<Operations['unblockContact']> = (call) =>
  unblock(call, call.params.contactId);
