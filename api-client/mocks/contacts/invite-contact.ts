import type { Contact } from '../../contacts/contact.ts';
import { changesBetween } from '../../contacts/contact-edit.ts';
import { givenOf, inOrderOfRights } from '../../contacts/given-right.ts';
import { refusalToInvite } from '../../contacts/invitation-rules.ts';
import type { Operations } from '../../operations.ts';
import { Refusal } from '../../refusal.ts';
import type { MockHandler } from '../mock-handler.ts';
import type { ModelContact } from '../model/model.ts';
import { changeContact } from './change-contact.ts';
import { type AdministratorCall, eventBy } from './contact-call.ts';
import { giveRights } from './give-rights.ts';
import { sendInvitation } from './send-invitation.ts';

/** Invites a contact, with these products and rights where they are named. Throws why not. */
export function inviteListed(
  call: AdministratorCall,
  contact: ModelContact,
  { productIds = contact.productIds, rights = contact.rights }: Partial<ModelContact> = {},
): void {
  const refusal = refusalToInvite({ ...contact, rights }, call.now);
  if (refusal) throw new Refusal(refusal);
  const before = { ...contact };
  if (contact.access === 'none') contact.accessDecidedAt = call.now;
  giveRights(
    contact,
    givenOf(rights, 'sign-in')
      ? rights
      : inOrderOfRights([...rights, { right: 'sign-in', startsAt: null, endsAt: null }]),
  );
  contact.productIds = [...productIds];
  const changes = changesBetween(before, contact);
  if (changes.length > 0) contact.version += 1;
  sendInvitation(call.model, contact, call.now, { ...eventBy(call), changes });
}

export const invite = (call: AdministratorCall, contactId: string): Contact =>
  changeContact(call, contactId, (contact) => inviteListed(call, contact));

export const inviteContact: MockHandler<Operations['inviteContact']> = (call) =>
  invite(call, call.params.contactId);
