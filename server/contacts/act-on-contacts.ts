import type { ContactAction, ContactActionResult } from '../../api-client/contacts/act-on-contacts.ts';
import type { Contact } from '../../api-client/contacts/contact.ts';
import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { refusalOf } from '../http/problems.ts';
import type { Acting } from './acting.ts';
import { block } from './block-contact.ts';
import { invite } from './invite-contact.ts';
import { plan, plannedMoment, unplan } from './plan-invitation.ts';
import { remind } from './remind-contact.ts';
import { restore } from './restore-access.ts';
import { unblock } from './unblock-contact.ts';
import { withdraw } from './withdraw-access.ts';

/** What an action does to one contact; with `plan`, for when. Throws Refusal to say no. */
type Action = (acting: Acting, contactId: string, plannedFor?: string) => Promise<Contact>;

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

/**
 * Does one thing to many contacts, by the rules for one, each in a transaction of its own and in the order asked, each once.
 * What is refused, or fails, is answered with its code and does not stop the others.
 */
export const actOnContacts: Handler<Operations['actOnContacts']> = async ({ body, log, ...acting }) => {
  const { plannedFor = '' } = body;
  if (body.action === 'plan') plannedMoment(plannedFor, acting.services.now());
  const results: ContactActionResult[] = [];
  for (const contactId of new Set(body.contactIds)) {
    try {
      const contact = await actions[body.action](acting, contactId, plannedFor);
      results.push({ outcome: 'done', contactId, contact });
    } catch (error) {
      const { code } = refusalOf(error);
      if (code === 'internal_error') log.error({ err: error }, 'one of many contacts could not be acted on');
      results.push({ outcome: 'refused', contactId, code });
    }
  }
  return { results };
};
