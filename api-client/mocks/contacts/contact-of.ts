import { type AccessState, accessStateOf } from '../../contacts/access-state.ts';
import { authorisations } from '../../contacts/authorisation.ts';
import type { Contact } from '../../contacts/contact.ts';
import { shownPhone } from '../../contacts/contact-phone.ts';
import { givenOf, inOrderOfRights } from '../../contacts/given-right.ts';
import type { Model, ModelContact, ModelInvitation } from '../model/model.ts';

/** A contact's open invitation, lapsed or not. */
export const openInvitationOf = ({ invitations }: Model, contactId: string): ModelInvitation | undefined =>
  invitations.find((invitation) => invitation.contactId === contactId && !invitation.endedAt);

/** When a contact's right to sign in ends. */
export const signInEndOf = ({ rights }: Pick<ModelContact, 'rights'>): Date | null => {
  const endsAt = givenOf(rights, 'sign-in')?.endsAt;
  return endsAt ? new Date(endsAt) : null;
};

/** How far a contact's access has come at that moment. */
export const accessOf = (model: Model, contact: ModelContact, now: Date): AccessState =>
  accessStateOf(
    {
      ...contact,
      signInEndsAt: signInEndOf(contact),
      invitationLapsesAt: openInvitationOf(model, contact.id)?.lapsesAt ?? null,
    },
    now,
  );

/** A contact as the contract shows it at that moment. */
export function contactOf(model: Model, contact: ModelContact, now: Date): Contact {
  const invitation = openInvitationOf(model, contact.id);
  return {
    id: contact.id,
    version: contact.version,
    name: contact.name,
    email: contact.email,
    jobTitle: contact.jobTitle,
    phone: shownPhone(contact.phone),
    emailIsSignInName: contact.accountId !== null,
    language: contact.language,
    authorisations: authorisations.filter((each) => contact.authorisations.includes(each)),
    rights: inOrderOfRights(contact.rights),
    productIds: [...contact.productIds].sort(),
    access: accessOf(model, contact, now),
    invitation: invitation
      ? { sentAt: invitation.sentAt.toISOString(), lapsesAt: invitation.lapsesAt.toISOString() }
      : null,
    plannedFor: contact.plannedFor?.toISOString() ?? null,
    blockedAt: contact.blockedAt?.toISOString() ?? null,
    lastSignedInAt: contact.lastSignedInAt?.toISOString() ?? null,
    lastRemindedAt: contact.lastRemindedAt?.toISOString() ?? null,
    createdAt: contact.createdAt.toISOString(),
  };
}
