import { v7 as uuidv7 } from 'uuid';
import { withImplied } from '../../contacts/authorisation.ts';
import { planPhone } from '../../contacts/contact-phone.ts';
import { givenOf } from '../../contacts/given-right.ts';
import { planRights } from '../../contacts/plan-rights.ts';
import { termStateOf } from '../../contacts/right-term.ts';
import type { Operations } from '../../operations.ts';
import { refuseField } from '../../refusal.ts';
import { isUnderHostingDomain } from '../../sign-in/alternative-sign-in-name.ts';
import type { MockHandler } from '../mock-handler.ts';
import type { ModelContact } from '../model/model.ts';
import { recordEvent } from '../model/record-event.ts';
import { eventBy } from './contact-call.ts';
import { contactOf } from './contact-of.ts';
import { refuseUnknownRights } from './give-rights.ts';
import { notPlanned, plannedMoment, putOffInvitation } from './plan-invitation.ts';
import { refuseListed } from './refuse-listed.ts';
import { sendInvitation } from './send-invitation.ts';

export const addContact: MockHandler<Operations['addContact']> = (call) => {
  const { model, caller, body, now } = call;
  const { organisationId } = caller;
  const { rights, refusal } = planRights({ access: 'none', rights: [] }, body, now);
  const signIn = givenOf(rights, 'sign-in');
  const isInvited = signIn !== undefined && termStateOf(signIn, now) === 'current';
  const { plannedFor: asked, ...written } = body;
  const productIds = [...new Set(body.productIds)];
  const organisation = model.organisations.find(({ id }) => id === organisationId);
  if (isUnderHostingDomain(body.email, model.settings.hostingDomain))
    throw refuseField('email', 'email_reserved');
  if (!productIds.every((id) => organisation?.productIds.includes(id)))
    throw refuseField('productIds', 'product_unknown');
  if (refusal) throw refuseField(refusal.path, refusal.code);
  refuseUnknownRights(model, organisationId, rights);
  const phone = planPhone('', body.phone);
  if (!phone.stays && phone.refusal) throw refuseField('phone', phone.refusal);
  const plannedFor = asked === undefined ? undefined : plannedMoment(asked, now);
  const contact: ModelContact = {
    ...written,
    phone: phone.stays ? null : phone.number,
    id: uuidv7(),
    version: 1,
    organisationId,
    accountId: null,
    access: 'none',
    blockedAt: null,
    lastSignedInAt: null,
    lastRemindedAt: null,
    accessDecidedAt: null,
    ...notPlanned,
    invitedAt: null,
    cameInAt: null,
    createdAt: now,
    authorisations: withImplied(body.authorisations),
    rights,
    invitesAtStart: signIn !== undefined && !isInvited,
    productIds,
  };
  refuseListed(model, contact);
  model.contacts.push(contact);
  recordEvent(model, 'added', { ...eventBy(call), contactId: contact.id });
  if (isInvited && plannedFor) putOffInvitation(model, contact, plannedFor, eventBy(call));
  else if (isInvited) sendInvitation(model, contact, now, eventBy(call));
  return contactOf(model, contact, now);
};
