import type { Operations } from '../../operations.ts';
import type { MockHandler } from '../mock-handler.ts';
import { changeContact, endSessionsOf, refuseLastAdministrator } from './change-contact.ts';

export const blockContact: MockHandler<Operations['blockContact']> = (call) =>
  changeContact(call, (contact) => {
    refuseLastAdministrator(call, contact);
    if (contact.blockedAt) return;
    contact.blockedAt = call.now;
    endSessionsOf(call, contact);
  });

export const unblockContact: MockHandler<Operations['unblockContact']> = (call) =>
  changeContact(call, (contact) => {
    contact.blockedAt = null;
  });
