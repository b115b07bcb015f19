import type { ContactAction, ContactActionResult } from '../../contacts/act-on-contacts.ts';
import type { Contact } from '../../contacts/contact.ts';
import type { Operations } from '../../operations.ts';
import { Refusal } from '../../refusal.ts';
import type { MockHandler } from '../mock-handler.ts';
import { block, unblock } from './block-contact.ts';
import type { AdministratorCall } from './contact-call.ts';
import { invite } from './invite-contact.ts';
import { plan, plannedMoment, unplan } from './plan-invitation.ts';
import { remind } from './remind-contact.ts';
import { restore } from './restore-access.ts';
import { withdraw } from './withdraw-access.ts';

/** Each refuses before it changes anything, so that what is refused leaves the others as they are. */
type Action = (call: AdministratorCall, contactId: string, plannedFor?: string) => Contact;

export const actions: Record<ContactAction, Action> = {
  invite,
  withdraw,
  restore,
  block,
  unblock,
  plan,
  unplan,
  remind,
};

function resultOf(
  call: AdministratorCall,
  { action, plannedFor = '' }: { action: ContactAction; plannedFor?: string | undefined },
  contactId: string,
): ContactActionResult {
  try {
    return { outcome: 'done', contactId, contact: actions[action](call, contactId, plannedFor) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { outcome: 'refused', contactId, code: error.code };
  }
}

export const actOnContacts: MockHandler<Operations['actOnContacts']> = (call) => {
  const { body, now } = call;
  if (body.action === 'plan') plannedMoment(body.plannedFor ?? '', now);
  return { results: [...new Set(body.contactIds)].map((id) => resultOf(call, body, id)) };
};
