import { withImplied } from '../../contacts/authorisation.ts';
import { refusalToInvite } from '../../contacts/invitation-rules.ts';
import type { Operations } from '../../operations.ts';
import { Refusal } from '../../refusal.ts';
import type { MockHandler } from '../mock-handler.ts';
import { changeContact } from './change-contact.ts';
import { sendInvitation } from './send-invitation.ts';

export const inviteContact: MockHandler<Operations['inviteContact']> = (call) =>
  changeContact(call, (contact) => {
    const refusal = refusalToInvite(contact);
    if (refusal) throw new Refusal(refusal);
    contact.authorisations = [...new Set(withImplied([...contact.authorisations, 'sign-in']))];
    sendInvitation(call.model, contact, call.now);
  });
