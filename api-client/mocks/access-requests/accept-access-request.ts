import type { Operations } from '../../operations.ts';
import { refuseField } from '../../refusal.ts';
import { eventBy } from '../contacts/contact-call.ts';
import { contactOf } from '../contacts/contact-of.ts';
import { inviteListed } from '../contacts/invite-contact.ts';
import type { MockHandler } from '../mock-handler.ts';
import { recordEvent } from '../model/record-event.ts';
import { answerRequest } from './waiting-requests.ts';

export const acceptAccessRequest: MockHandler<Operations['acceptAccessRequest']> = (call) => {
  const { model, params, body, caller, now } = call;
  const { contact } = answerRequest(call, params.requestId);
  const organisation = model.organisations.find(({ id }) => id === caller.organisationId);
  const productIds = [...new Set(body.productIds)].sort();
  if (!productIds.every((id) => organisation?.productIds.includes(id)))
    throw refuseField('productIds', 'product_unknown');
  recordEvent(model, 'access-request-accepted', { ...eventBy(call), contactId: contact.id });
  inviteListed(call, contact, productIds);
  return contactOf(model, contact, now);
};
