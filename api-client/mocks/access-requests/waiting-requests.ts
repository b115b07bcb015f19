import { courseOf } from '../../access-requests/access-request-rules.ts';
import { Refusal } from '../../refusal.ts';
import type { AdministratorCall } from '../contacts/contact-call.ts';
import { openInvitationOf, signInEndOf } from '../contacts/contact-of.ts';
import type { Model, ModelContact } from '../model/model.ts';

type ModelAccessRequest = Model['accessRequests'][number];

/** The requests that wait for the caller's answer, each with its contact: neither answered nor lapsed, and still without access. */
export function waitingRequests({ model, caller, now }: AdministratorCall) {
  return model.accessRequests.flatMap((request) => {
    const contact = model.contacts.find(({ id }) => id === request.contactId);
    if (!contact || contact.organisationId !== caller.organisationId) return [];
    if (request.endedAt || request.lapsesAt <= now) return [];
    const invitationLapsesAt = openInvitationOf(model, contact.id)?.lapsesAt ?? null;
    return courseOf({ ...contact, signInEndsAt: signInEndOf(contact), invitationLapsesAt }, now) ===
      'to-administrators'
      ? [{ request, contact }]
      : [];
  });
}

/** Answers a request, once. Throws `not_found` and `access_request_ended`. */
export function answerRequest(
  { model, caller, now }: AdministratorCall,
  requestId: string,
): { request: ModelAccessRequest; contact: ModelContact } {
  const request = model.accessRequests.find(
    ({ id, organisationId }) => id === requestId && organisationId === caller.organisationId,
  );
  const contact = model.contacts.find(({ id }) => id === request?.contactId);
  if (!request || !contact) throw new Refusal('not_found');
  if (request.endedAt || request.lapsesAt <= now) throw new Refusal('access_request_ended');
  request.endedAt = now;
  return { request, contact };
}
