import type { Model } from '../model/model.ts';
import { type MockRecipient, sendMessage } from './send-message.ts';

interface InvitationRequest {
  readonly organisationName: string;
  /** A contacts administrator. */
  readonly recipient: MockRecipient;
  readonly contact: { readonly name: string; readonly email: string };
}

/** To a contacts administrator: this contact's temporary password lapsed and they ask for a new invitation. */
export function sendInvitationRequest(
  model: Model,
  { organisationName, recipient, contact }: InvitationRequest,
  now: Date,
): void {
  const who = `${contact.name} (${contact.email}) · ${organisationName}`;
  const said = {
    nl: {
      subject: `${contact.name} vraagt om een nieuwe uitnodiging`,
      lines: [who, 'Het tijdelijke wachtwoord is verlopen. Stuur een nieuwe uitnodiging, als dat nog moet.'],
    },
    en: {
      subject: `${contact.name} asks for a new invitation`,
      lines: [who, 'The temporary password has lapsed. Send a new invitation, if there should still be one.'],
    },
  };
  sendMessage(model, recipient, said, now);
}
