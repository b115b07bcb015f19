import { rightsOnAcceptance } from '../../access-requests/rights-on-acceptance.ts';
import type { Operations } from '../../operations.ts';
import { refuseField } from '../../refusal.ts';
import { eventBy } from '../contacts/contact-call.ts';
import { accessOf, contactOf } from '../contacts/contact-of.ts';
import { inviteListed } from '../contacts/invite-contact.ts';
import { notePassedMoments } from '../contacts/note-passed-moments.ts';
import type { MockHandler } from '../mock-handler.ts';
import { recordEvent } from '../model/record-event.ts';
import { renewAccess } from './renew-access.ts';
import { answerRequest } from './waiting-requests.ts';

export const acceptAccessRequest: MockHandler<Operations['acceptAccessRequest']> = (call) => {
  const { model, params, body, caller, now } = call;
  const { contact } = answerRequest(call, params.requestId);
  const organisation = model.organisations.find(({ id }) => id === caller.organisationId);
  const productIds = [...new Set(body.productIds)].sort();
  if (!productIds.every((id) => organisation?.productIds.includes(id)))
    throw refuseField('productIds', 'product_unknown');
  if (body.endsAt !== null && new Date(body.endsAt) <= now) throw refuseField('endsAt', 'moment_in_past');
  notePassedMoments(model, contact, now);
  recordEvent(model, 'access-request-accepted', { ...eventBy(call), contactId: contact.id });
  const given = { productIds, rights: rightsOnAcceptance(contact.rights, body.endsAt) };
  if (contact.access === 'active' && accessOf(model, contact, now) === 'ended')
    renewAccess(call, contact, given);
  else inviteListed(call, contact, given);
  return contactOf(model, contact, now);
};
