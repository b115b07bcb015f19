import { v7 as uuidv7 } from 'uuid';
import { withImplied } from '../../contacts/authorisation.ts';
import { planPhone } from '../../contacts/contact-phone.ts';
import type { Operations } from '../../operations.ts';
import { refuseField } from '../../refusal.ts';
import { isUnderHostingDomain } from '../../sign-in/alternative-sign-in-name.ts';
import type { MockHandler } from '../mock-handler.ts';
import type { ModelContact } from '../model/model.ts';
import { recordEvent } from '../model/record-event.ts';
import { eventBy } from './contact-call.ts';
import { contactOf } from './contact-of.ts';
import { refuseListed } from './refuse-listed.ts';
import { sendInvitation } from './send-invitation.ts';

export const addContact: MockHandler<Operations['addContact']> = (call) => {
  const { model, caller, body, now } = call;
  const { organisationId } = caller;
  const productIds = [...new Set(body.productIds)];
  const organisation = model.organisations.find(({ id }) => id === organisationId);
  if (isUnderHostingDomain(body.email, model.settings.hostingDomain))
    throw refuseField('email', 'email_reserved');
  if (!productIds.every((id) => organisation?.productIds.includes(id)))
    throw refuseField('productIds', 'product_unknown');
  const phone = planPhone('', body.phone);
  if (!phone.stays && phone.refusal) throw refuseField('phone', phone.refusal);
  const contact: ModelContact = {
    ...body,
    phone: phone.stays ? null : phone.number,
    id: uuidv7(),
    version: 1,
    organisationId,
    accountId: null,
    access: 'none',
    blockedAt: null,
    lastSignedInAt: null,
    lastRemindedAt: null,
    createdAt: now,
    authorisations: withImplied(body.authorisations),
    productIds,
  };
  refuseListed(model, contact);
  model.contacts.push(contact);
  recordEvent(model, 'added', { ...eventBy(call), contactId: contact.id });
  if (contact.authorisations.includes('sign-in')) sendInvitation(model, contact, now, eventBy(call));
  return contactOf(model, contact, now);
};
