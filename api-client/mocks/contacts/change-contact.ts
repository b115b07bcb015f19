import type { Contact } from '../../contacts/contact.ts';
import { administrationOf, leavesNobody } from '../../contacts/last-administrator.ts';
import { Refusal } from '../../refusal.ts';
import type { ModelContact } from '../model/model.ts';
import { endDevicesOf } from '../sign-in/remembered-devices.ts';
import type { AdministratorCall } from './contact-call.ts';
import { contactOf } from './contact-of.ts';
import { notePassedMoments } from './note-passed-moments.ts';

/** The contact of the caller's organisation with an id. Throws `not_found`, for another organisation's contacts too. */
export function contactNamed({ model, caller }: AdministratorCall, contactId: string): ModelContact {
  const contact = model.contacts.find(
    ({ id, organisationId }) => id === contactId && organisationId === caller.organisationId,
  );
  if (!contact) throw new Refusal('not_found');
  return contact;
}

/** Keeps an organisation from losing its last contacts administrator. `becomes`: what changes; null: they go. Throws `last_administrator`. */
export function refuseLastAdministrator(
  { model, caller, now }: AdministratorCall,
  contact: ModelContact,
  becomes: Partial<Pick<ModelContact, 'rights' | 'blockedAt'>> | null,
): void {
  const others = model.contacts
    .filter((each) => each.organisationId === caller.organisationId && each.id !== contact.id)
    .flatMap((each) => administrationOf(each) ?? []);
  const before = administrationOf(contact);
  const after = becomes && administrationOf({ ...contact, ...becomes });
  if (leavesNobody(others, { before, after }, now)) throw new Refusal('last_administrator');
}

/** Ends a contact's sessions at once, and what browsers remember of their account. */
export function endSessionsOf({ model, now }: AdministratorCall, { id, accountId }: ModelContact): void {
  if (accountId) endDevicesOf(model, accountId, now);
  for (const session of model.sessions) {
    if (session.contactId === id) session.endedAt ??= now;
  }
}

/** Changes one contact of the caller's organisation, and gives them as they are afterwards. */
export function changeContact(
  call: AdministratorCall,
  contactId: string,
  change: (contact: ModelContact) => void,
): Contact {
  const contact = contactNamed(call, contactId);
  notePassedMoments(call.model, contact, call.now);
  change(contact);
  return contactOf(call.model, contact, call.now);
}
