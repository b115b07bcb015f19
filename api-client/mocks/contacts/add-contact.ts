import { v7 as uuidv7 } from 'uuid';
import { withImplied } from '../../contacts/authorisation.ts';
import type { Operations } from '../../operations.ts';
import { Refusal, refuseField } from '../../refusal.ts';
import { isUnderHostingDomain } from '../../sign-in/alternative-sign-in-name.ts';
import type { MockHandler } from '../mock-handler.ts';
import type { Model, ModelContact } from '../model/model.ts';
import { contactOf } from './contact-of.ts';
import { sendInvitation } from './send-invitation.ts';

/** One address, and one account, stands on a list once. */
function refuseListed(model: Model, { organisationId, email }: ModelContact): void {
  const accountId = model.signInNames.find(({ name }) => name === email)?.accountId;
  const isListed = model.contacts.some(
    (each) =>
      each.organisationId === organisationId &&
      (each.email === email || (accountId !== undefined && each.accountId === accountId)),
  );
  if (isListed) throw new Refusal('contact_exists');
}

export const addContact: MockHandler<Operations['addContact']> = ({ model, caller, body, now }) => {
  const { organisationId } = caller;
  const productIds = [...new Set(body.productIds)];
  const organisation = model.organisations.find(({ id }) => id === organisationId);
  if (isUnderHostingDomain(body.email, model.settings.hostingDomain))
    throw refuseField('email', 'email_reserved');
  if (!productIds.every((id) => organisation?.productIds.includes(id)))
    throw refuseField('productIds', 'product_unknown');
  const contact: ModelContact = {
    ...body,
    id: uuidv7(),
    organisationId,
    accountId: null,
    access: 'none',
    blockedAt: null,
    lastSignedInAt: null,
    authorisations: withImplied(body.authorisations),
    productIds,
  };
  refuseListed(model, contact);
  model.contacts.push(contact);
  if (contact.authorisations.includes('sign-in')) sendInvitation(model, contact, now);
  return contactOf(model, contact, now);
};
