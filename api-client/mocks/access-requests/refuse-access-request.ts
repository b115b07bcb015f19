import type { Operations } from '../../operations.ts';
import { eventBy } from '../contacts/contact-call.ts';
import { refuseAccess } from '../messages/send-access-mail.ts';
import type { MockHandler } from '../mock-handler.ts';
import { recordEvent } from '../model/record-event.ts';
import { answerRequest } from './waiting-requests.ts';

export const refuseAccessRequest: MockHandler<Operations['refuseAccessRequest']> = (call) => {
  const { model, params, body, caller, now } = call;
  const { contact } = answerRequest(call, params.requestId);
  recordEvent(model, 'access-request-refused', { ...eventBy(call), contactId: contact.id, why: body.reason });
  const organisationName = model.organisations.find(({ id }) => id === caller.organisationId)?.name ?? '';
  refuseAccess(model, { organisationName, recipient: contact, reason: body.reason }, now);
  return undefined;
};
