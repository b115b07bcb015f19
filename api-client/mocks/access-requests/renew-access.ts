import { planEdit } from '../../contacts/contact-edit.ts';
import { shownPhone } from '../../contacts/contact-phone.ts';
import type { AdministratorCall } from '../contacts/contact-call.ts';
import { signInEndOf } from '../contacts/contact-of.ts';
import { carryOutEdit } from '../contacts/update-contact.ts';
import { tellAccessRenewed } from '../messages/send-access-mail.ts';
import type { ModelContact } from '../model/model.ts';

/** Gives access back to a contact whose right to sign in is over: their account goes on, and they are mailed. */
export function renewAccess(
  call: AdministratorCall,
  contact: ModelContact,
  given: Pick<ModelContact, 'rights' | 'productIds'>,
): void {
  const { model, caller, now } = call;
  const { name, email, jobTitle, language, authorisations } = contact;
  const asked = { name, email, jobTitle, language, authorisations, ...given };
  const listed = {
    ...contact,
    phone: shownPhone(contact.phone),
    emailIsSignInName: contact.accountId !== null,
  };
  carryOutEdit(call, contact, planEdit(listed, asked, now));
  contact.accessDecidedAt = now;
  for (const request of model.accessRequests) if (request.contactId === contact.id) request.endedAt ??= now;
  const organisationName = model.organisations.find(({ id }) => id === caller.organisationId)?.name ?? '';
  tellAccessRenewed(model, { organisationName, recipient: contact, accessEndsAt: signInEndOf(contact) }, now);
}
