import type { Contact } from '../../contacts/contact.ts';
import type { Operations } from '../../operations.ts';
import type { MockHandler } from '../mock-handler.ts';
import { changeContact, refuseLastAdministrator } from './change-contact.ts';
import type { AdministratorCall } from './contact-call.ts';
import { endAccess } from './end-access.ts';

export const withdraw = (call: AdministratorCall, contactId: string): Contact =>
  changeContact(call, contactId, (contact) => {
    refuseLastAdministrator(call, contact, null);
    if (contact.access === 'none' && contact.rights.length === 0) return;
    endAccess(call, contact);
    contact.version += 1;
  });

export const withdrawAccess: MockHandler<Operations['withdrawAccess']> = (call) =>
  withdraw(call, call.params.contactId);
