import type { Contact } from '../../api-client/contacts/contact.ts';
import { remindsAgainAfter } from '../../api-client/contacts/invitation-reminder.ts';
import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { type Acting, actorOf } from './acting.ts';
import { changeContact } from './change-contact.ts';
import { lockOpenInvitation } from './invitation-queries.ts';
import { sendReminder } from './send-reminder.ts';

/**
 * Reminds a contact of their open invitation, by hand: the mail says until when the earlier one works, and holds no password. The
 * reminder that goes by itself is left out then. Refuses where nothing is open, or they were reminded within the hour.
 */
export const remind = (acting: Acting, contactId: string): Promise<Contact> =>
  changeContact(acting, contactId, async (tx, contact, key) => {
    const { services } = acting;
    const now = services.now();
    const invitation = await lockOpenInvitation(tx, key);
    const wasJustReminded =
      invitation?.remindedAt && now.getTime() - invitation.remindedAt.getTime() < remindsAgainAfter;
    if (!invitation || contact.blockedAt || invitation.lapsesAt <= now || wasJustReminded)
      throw new Refusal('nothing_to_remind');
    await sendReminder(tx, { actor: actorOf(acting), services }, contact, invitation);
  });

/** Reminds one contact. */
export const remindContact: Handler<Operations['remindContact']> = ({ params, ...acting }) =>
  remind(acting, params.contactId);
