import type { Model } from '../model/model.ts';
import { accessEndLines } from './access-end-lines.ts';
import { type MockRecipient, sendMessage } from './send-message.ts';

interface About {
  readonly organisationName: string;
  readonly recipient: MockRecipient;
}

/** To a contacts administrator: this contact asks for access. */
export function askForAccess(
  model: Model,
  { organisationName, recipient, contact }: About & { contact: { name: string; email: string } },
  now: Date,
): void {
  const who = `${contact.name} (${contact.email}) · ${organisationName}`;
  const url = `${model.publicUrl}/access-requests`;
  const said = {
    nl: { subject: `${contact.name} vraagt om toegang`, lines: [who, url] },
    en: { subject: `${contact.name} asks for access`, lines: [who, url] },
  };
  sendMessage(model, recipient, said, now);
}

/** To a contact for whom access was requested who has it already, or an invitation. */
export function tellAccessIsThere(
  model: Model,
  { organisationName, recipient, isInvited }: About & { isInvited: boolean },
  now: Date,
): void {
  const said = isInvited
    ? {
        nl: {
          subject: `U bent al uitgenodigd voor ${organisationName}`,
          lines: ['Zoek de uitnodiging in uw mailbox; kijk ook bij de ongewenste e-mail.'],
        },
        en: {
          subject: `You have already been invited for ${organisationName}`,
          lines: ['Look for the invitation in your mailbox, among the junk mail too.'],
        },
      }
    : {
        nl: {
          subject: `U hebt al toegang voor ${organisationName}`,
          lines: ['Meld u aan zoals u gewend bent, met uw eigen wachtwoord.'],
        },
        en: {
          subject: `You already have access for ${organisationName}`,
          lines: ['Sign in as usual, with your own password.'],
        },
      };
  sendMessage(model, recipient, said, now);
}

/** To a contact whose request was accepted and whose account goes on: until when they may sign in. */
export function tellAccessRenewed(
  model: Model,
  { organisationName, recipient, accessEndsAt }: About & { accessEndsAt: Date | null },
  now: Date,
): void {
  const said = {
    nl: {
      subject: `U hebt weer toegang voor ${organisationName}`,
      lines: [
        'Meld u aan zoals u gewend was, met uw eigen wachtwoord.',
        ...accessEndLines(accessEndsAt, 'nl'),
      ],
    },
    en: {
      subject: `You have access again for ${organisationName}`,
      lines: ['Sign in as you did before, with your own password.', ...accessEndLines(accessEndsAt, 'en')],
    },
  };
  sendMessage(model, recipient, said, now);
}

/** To a contact whose request for access was refused: why. */
export function refuseAccess(
  model: Model,
  { organisationName, recipient, reason }: About & { reason: string },
  now: Date,
): void {
  const said = {
    nl: {
      subject: `Uw aanvraag om toegang voor ${organisationName}`,
      lines: ['Uw aanvraag is afgewezen.', reason],
    },
    en: {
      subject: `Your request for access for ${organisationName}`,
      lines: ['Your request was refused.', reason],
    },
  };
  sendMessage(model, recipient, said, now);
}
