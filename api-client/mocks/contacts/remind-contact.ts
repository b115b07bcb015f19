import type { Contact } from '../../contacts/contact.ts';
import { remindsAgainAfter } from '../../contacts/invitation-reminder.ts';
import type { Operations } from '../../operations.ts';
import { Refusal } from '../../refusal.ts';
import { sendReminderMail } from '../messages/send-reminder-mail.ts';
import type { MockHandler } from '../mock-handler.ts';
import { recordEvent } from '../model/record-event.ts';
import { changeContact } from './change-contact.ts';
import { type AdministratorCall, eventBy } from './contact-call.ts';
import { openInvitationOf } from './contact-of.ts';

export const remind = (call: AdministratorCall, contactId: string): Contact =>
  changeContact(call, contactId, (contact) => {
    const { model, now } = call;
    const invitation = openInvitationOf(model, contactId);
    const remindedAt = invitation?.remindedAt;
    const wasJustReminded = remindedAt && now.getTime() - remindedAt.getTime() < remindsAgainAfter;
    if (!invitation || contact.blockedAt || invitation.lapsesAt <= now || wasJustReminded)
      throw new Refusal('nothing_to_remind');
    invitation.remindedAt = now;
    contact.lastRemindedAt = now;
    const { lapsesAt } = invitation;
    recordEvent(model, 'reminded', { ...eventBy(call), contactId, lapsesAt });
    const organisation = model.organisations.find(({ id }) => id === contact.organisationId);
    sendReminderMail(
      model,
      { organisationName: organisation?.name ?? '', recipient: contact, lapsesAt },
      now,
    );
  });

export const remindContact: MockHandler<Operations['remindContact']> = (call) =>
  remind(call, call.params.contactId);
