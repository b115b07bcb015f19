import { accessStateOf } from '../../contacts/access-state.ts';
import { authorisations } from '../../contacts/authorisation.ts';
import type { Contact } from '../../contacts/contact.ts';
import type { Model, ModelContact, ModelInvitation } from '../model/model.ts';

/** A contact's open invitation, lapsed or not. */
export const openInvitationOf = ({ invitations }: Model, contactId: string): ModelInvitation | undefined =>
  invitations.find((invitation) => invitation.contactId === contactId && !invitation.endedAt);

/** A contact as the contract shows it at that moment. */
export function contactOf(model: Model, contact: ModelContact, now: Date): Contact {
  const invitation = openInvitationOf(model, contact.id);
  return {
    id: contact.id,
    name: contact.name,
    email: contact.email,
    language: contact.language,
    authorisations: authorisations.filter((each) => contact.authorisations.includes(each)),
    productIds: [...contact.productIds].sort(),
    access: accessStateOf({ ...contact, invitationLapsesAt: invitation?.lapsesAt ?? null }, now),
    invitation: invitation
      ? { sentAt: invitation.sentAt.toISOString(), lapsesAt: invitation.lapsesAt.toISOString() }
      : null,
    lastSignedInAt: contact.lastSignedInAt?.toISOString() ?? null,
  };
}
