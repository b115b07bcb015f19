import type { Contact } from '../../contacts/contact.ts';
import type { Operations } from '../../operations.ts';
import type { MockHandler } from '../mock-handler.ts';
import { recordEvent } from '../model/record-event.ts';
import { changeContact, endSessionsOf, refuseLastAdministrator } from './change-contact.ts';
import { type AdministratorCall, eventBy } from './contact-call.ts';

export const block = (call: AdministratorCall, contactId: string): Contact =>
  changeContact(call, contactId, (contact) => {
    refuseLastAdministrator(call, contact);
    if (contact.blockedAt) return;
    contact.blockedAt = call.now;
    endSessionsOf(call, contact);
    recordEvent(call.model, 'blocked', { ...eventBy(call), contactId });
  });

export const unblock = (call: AdministratorCall, contactId: string): Contact =>
  changeContact(call, contactId, (contact) => {
    if (!contact.blockedAt) return;
    contact.blockedAt = null;
    recordEvent(call.model, 'unblocked', { ...eventBy(call), contactId });
  });

export const blockContact: MockHandler<Operations['blockContact']> = (call) =>
  block(call, call.params.contactId);

export const unblockContact: MockHandler<Operations['unblockContact']> = (call) =>
  unblock(call, call.params.contactId);
