import type { MailSettings } from './mail-settings.ts';
import type { Mailer } from './mailer.ts';
import type { MessageContent } from './message-content.ts';
import { renderRequestOfContact } from './render-request-of-contact.ts';

/** The mail to a contacts administrator: this contact asks for access. */
export const composeAccessAsked = (
  settings: MailSettings,
  request: Parameters<Mailer['askForAccess']>[1],
): Promise<MessageContent> =>
  renderRequestOfContact(settings, request, '/access-requests', (texts) => texts.accessAsked);
