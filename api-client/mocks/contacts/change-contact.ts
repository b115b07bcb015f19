import type { Contact } from '../../contacts/contact.ts';
import { isActiveAdministrator, isLastAdministrator } from '../../contacts/last-administrator.ts';
import type { Operation } from '../../operation.ts';
import { Refusal } from '../../refusal.ts';
import type { MockCall, MockSessionCaller } from '../mock-handler.ts';
import type { ModelContact } from '../model/model.ts';
import { contactOf } from './contact-of.ts';

type ContactCall = Pick<MockCall<Operation>, 'model' | 'now'> & {
  readonly caller: MockSessionCaller;
  readonly params: { readonly contactId: string };
};

/** The contact of the caller's organisation that a call names. Throws `not_found`, for another organisation's contacts too. */
export function contactNamedIn({ model, caller, params }: ContactCall): ModelContact {
  const contact = model.contacts.find(
    ({ id, organisationId }) => id === params.contactId && organisationId === caller.organisationId,
  );
  if (!contact) throw new Refusal('not_found');
  return contact;
}

/** Keeps an organisation from losing its last contacts administrator. Throws `last_administrator`. */
export function refuseLastAdministrator({ model, caller }: ContactCall, { id }: ModelContact): void {
  const administrators = model.contacts.filter(
    (each) => each.organisationId === caller.organisationId && isActiveAdministrator(each),
  );
  if (
    isLastAdministrator(
      administrators.map((each) => each.id),
      id,
    )
  )
    throw new Refusal('last_administrator');
}

/** Ends a contact's sessions at once. */
export function endSessionsOf({ model, now }: ContactCall, { id }: ModelContact): void {
  for (const session of model.sessions) {
    if (session.contactId === id) session.endedAt ??= now;
  }
}

/** Changes one contact of the caller's organisation, and gives them as they are afterwards. */
export function changeContact(call: ContactCall, change: (contact: ModelContact) => void): Contact {
  const contact = contactNamedIn(call);
  change(contact);
  return contactOf(call.model, contact, call.now);
}
