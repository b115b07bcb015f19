import type { ContactAction, ContactActionResult } from '../../contacts/act-on-contacts.ts';
import type { Contact } from '../../contacts/contact.ts';
import type { Operations } from '../../operations.ts';
import { Refusal } from '../../refusal.ts';
import type { MockHandler } from '../mock-handler.ts';
import { block, unblock } from './block-contact.ts';
import type { AdministratorCall } from './contact-call.ts';
import { invite } from './invite-contact.ts';
import { restore } from './restore-access.ts';
import { withdraw } from './withdraw-access.ts';

/** Each refuses before it changes anything, so that what is refused leaves the others as they are. */
export const actions: Record<ContactAction, (call: AdministratorCall, contactId: string) => Contact> = {
  invite,
  withdraw,
  restore,
  block,
  unblock,
};

function resultOf(call: AdministratorCall, action: ContactAction, contactId: string): ContactActionResult {
  try {
    return { outcome: 'done', contactId, contact: actions[action](call, contactId) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { outcome: 'refused', contactId, code: error.code };
  }
}

export const actOnContacts: MockHandler<Operations['actOnContacts']> = (call) => ({
  results: [...new Set(call.body.contactIds)].map((id) => resultOf(call, call.body.action, id)),
});
