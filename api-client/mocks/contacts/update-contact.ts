import { type ContactEdit, planEdit } from '../../contacts/contact-edit.ts';
import { shownPhone } from '../../contacts/contact-phone.ts';
import type { Operations } from '../../operations.ts';
import { Refusal, refuseField } from '../../refusal.ts';
import { isUnderHostingDomain } from '../../sign-in/alternative-sign-in-name.ts';
import type { MockHandler } from '../mock-handler.ts';
import type { Model, ModelContact } from '../model/model.ts';
import { recordEvent } from '../model/record-event.ts';
import { changeContact, endSessionsOf, refuseLastAdministrator } from './change-contact.ts';
import { type AdministratorCall, eventBy } from './contact-call.ts';
import { signInEndOf } from './contact-of.ts';
import { endAccess } from './end-access.ts';
import { giveRights, refuseUnknownRights } from './give-rights.ts';

function refuseUnfitting(
  model: Model,
  contact: ModelContact,
  { fields, changes, emailRefusal, rightsRefusal, phone }: ContactEdit,
): void {
  if (emailRefusal) throw refuseField('email', emailRefusal);
  if (!phone.stays && phone.refusal) throw refuseField('phone', phone.refusal);
  if (rightsRefusal) throw refuseField(rightsRefusal.path, rightsRefusal.code);
  const changed = new Set(changes.map(({ field }) => field));
  if (changed.has('email') && isUnderHostingDomain(fields.email, model.settings.hostingDomain))
    throw refuseField('email', 'email_reserved');
  if (changed.has('rights')) refuseUnknownRights(model, contact.organisationId, fields.rights);
  const organisation = model.organisations.find(({ id }) => id === contact.organisationId);
  if (changed.has('productIds') && !fields.productIds.every((id) => organisation?.productIds.includes(id)))
    throw refuseField('productIds', 'product_unknown');
}

/** Another contact of the organisation has this address. */
const isTaken = ({ contacts }: Model, { id, organisationId }: ModelContact, email: string): boolean =>
  contacts.some((each) => each.organisationId === organisationId && each.id !== id && each.email === email);

/** Carries an edit out, with its trace in the history. Throws where it does not fit. */
export function carryOutEdit(call: AdministratorCall, contact: ModelContact, edit: ContactEdit): void {
  const { model, now } = call;
  refuseUnfitting(model, contact, edit);
  refuseLastAdministrator(call, contact, { rights: edit.fields.rights });
  if (edit.changes.length === 0) return;
  if (isTaken(model, contact, edit.fields.email)) throw new Refusal('contact_exists');

  recordEvent(model, 'edited', { ...eventBy(call), contactId: contact.id, changes: edit.changes });
  const signInEndsAt = signInEndOf(contact);
  if (edit.endsAccess) endAccess(call, contact, { isTold: true });
  else if (signInEndsAt && signInEndsAt <= now) endSessionsOf(call, contact);
  giveRights(contact, edit.fields.rights);
  const phone = edit.phone.stays ? contact.phone : edit.phone.number;
  Object.assign(contact, edit.fields, { phone, version: contact.version + 1 });
}

export const updateContact: MockHandler<Operations['updateContact']> = (call) =>
  changeContact(call, call.params.contactId, (contact) => {
    call.ifMatch.refuseUnless(contact.version);
    const edit = planEdit(
      { ...contact, phone: shownPhone(contact.phone), emailIsSignInName: contact.accountId !== null },
      call.body,
      call.now,
    );
    carryOutEdit(call, contact, edit);
  });
