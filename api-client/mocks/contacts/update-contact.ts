import { type ContactEdit, planEdit } from '../../contacts/contact-edit.ts';
import { shownPhone } from '../../contacts/contact-phone.ts';
import type { Operations } from '../../operations.ts';
import { Refusal, refuseField } from '../../refusal.ts';
import { isUnderHostingDomain } from '../../sign-in/alternative-sign-in-name.ts';
import type { MockHandler } from '../mock-handler.ts';
import type { Model, ModelContact } from '../model/model.ts';
import { recordEvent } from '../model/record-event.ts';
import { changeContact, refuseLastAdministrator } from './change-contact.ts';
import { eventBy } from './contact-call.ts';
import { endAccess } from './end-access.ts';

function refuseUnfitting(
  model: Model,
  contact: ModelContact,
  { fields, changes, emailRefusal, phone }: ContactEdit,
): void {
  if (emailRefusal) throw refuseField('email', emailRefusal);
  if (!phone.stays && phone.refusal) throw refuseField('phone', phone.refusal);
  const changed = new Set(changes.map(({ field }) => field));
  if (changed.has('email') && isUnderHostingDomain(fields.email, model.settings.hostingDomain))
    throw refuseField('email', 'email_reserved');
  const organisation = model.organisations.find(({ id }) => id === contact.organisationId);
  if (changed.has('productIds') && !fields.productIds.every((id) => organisation?.productIds.includes(id)))
    throw refuseField('productIds', 'product_unknown');
}

/** Another contact of the organisation has this address. */
const isTaken = ({ contacts }: Model, { id, organisationId }: ModelContact, email: string): boolean =>
  contacts.some((each) => each.organisationId === organisationId && each.id !== id && each.email === email);

export const updateContact: MockHandler<Operations['updateContact']> = (call) =>
  changeContact(call, call.params.contactId, (contact) => {
    const { model, body, ifMatch } = call;
    ifMatch.refuseUnless(contact.version);
    const edit = planEdit(
      { ...contact, phone: shownPhone(contact.phone), emailIsSignInName: contact.accountId !== null },
      body,
    );
    refuseUnfitting(model, contact, edit);
    if (edit.takesAdministration) refuseLastAdministrator(call, contact);
    if (edit.changes.length === 0) return;
    if (isTaken(model, contact, edit.fields.email)) throw new Refusal('contact_exists');

    recordEvent(model, 'edited', { ...eventBy(call), contactId: contact.id, changes: edit.changes });
    if (edit.endsAccess) endAccess(call, contact, { isTold: true });
    const phone = edit.phone.stays ? contact.phone : edit.phone.number;
    Object.assign(contact, edit.fields, { phone, version: contact.version + 1 });
  });
