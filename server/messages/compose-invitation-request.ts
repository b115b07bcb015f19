import type { MailSettings } from './mail-settings.ts';
import type { Mailer } from './mailer.ts';
import type { MessageContent } from './message-content.ts';
import { renderRequestOfContact } from './render-request-of-contact.ts';

/** The mail to a contacts administrator: this contact's temporary password lapsed and they ask for a new one. */
export const composeInvitationRequest = (
  settings: MailSettings,
  request: Parameters<Mailer['requestInvitation']>[1],
): Promise<MessageContent> =>
  renderRequestOfContact(settings, request, '/contacts', (texts) => texts.invitationAsked);
