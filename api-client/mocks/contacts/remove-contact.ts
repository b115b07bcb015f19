import type { Operations } from '../../operations.ts';
import { Refusal } from '../../refusal.ts';
import type { MockHandler } from '../mock-handler.ts';
import { recordEvent } from '../model/record-event.ts';
import { contactNamed, refuseLastAdministrator } from './change-contact.ts';
import { eventBy } from './contact-call.ts';
import { endSignIns } from './end-access.ts';

export const removeContact: MockHandler<Operations['removeContact']> = (call) => {
  const { model, caller, params } = call;
  const contact = contactNamed(call, params.contactId);
  if (contact.id === caller.contactId) throw new Refusal('own_contact');
  refuseLastAdministrator(call, contact, null);
  endSignIns(call, contact);
  const { id: contactId, accountId, name } = contact;
  recordEvent(model, 'removed', { ...eventBy(call), contactId, removed: { accountId, name } });
  model.contacts = model.contacts.filter(({ id }) => id !== contactId);
  model.invitations = model.invitations.filter((each) => each.contactId !== contactId);
  return undefined;
};
