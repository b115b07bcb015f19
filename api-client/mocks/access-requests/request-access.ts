import { v7 as uuidv7 } from 'uuid';
import {
  accessRequestLasts,
  courseOf,
  foldOrganisationName,
} from '../../access-requests/access-request-rules.ts';
import { isAdministratorNow } from '../../contacts/last-administrator.ts';
import type { Operations } from '../../operations.ts';
import { Refusal } from '../../refusal.ts';
import { accessRequestLimits } from '../../throttling/access-request-limits.ts';
import { openInvitationOf, signInEndOf } from '../contacts/contact-of.ts';
import { askForAccess, tellAccessIsThere } from '../messages/send-access-mail.ts';
import type { MockCall, MockHandler } from '../mock-handler.ts';
import type { Model, ModelContact } from '../model/model.ts';
import { recordEvent } from '../model/record-event.ts';
import { takePoint } from '../sign-in/counters.ts';
import { network } from '../sign-in/guesser.ts';

type RequestCall = MockCall<Operations['requestAccess']>;

function contactNamed({ organisations, contacts }: Model, { organisation, email }: RequestCall['body']) {
  const folded = foldOrganisationName(organisation);
  return organisations
    .filter(({ name }) => foldOrganisationName(name) === folded)
    .flatMap(({ id, name }) =>
      contacts
        .filter((contact) => contact.organisationId === id && contact.email === email)
        .map((contact) => ({ contact, organisationName: name })),
    )
    .at(0);
}

const isAdmitted = ({ model, now }: RequestCall, { email, organisationId }: ModelContact): boolean => {
  const { forAddress, toOrganisation } = accessRequestLimits;
  if (takePoint(model, `access forAddress ${email}`, forAddress, now) !== null) return false;
  return takePoint(model, `access toOrganisation ${organisationId}`, toOrganisation, now) === null;
};

/** Gives whether the request is put before the administrators: not where one waits already. */
function ask({ model, body, now }: RequestCall, contact: ModelContact, organisationName: string): boolean {
  const { organisationId, id: contactId } = contact;
  const waits = model.accessRequests.some(
    (each) => each.contactId === contactId && !each.endedAt && each.lapsesAt > now,
  );
  if (waits) return false;
  const lapsesAt = new Date(now.getTime() + accessRequestLasts);
  const { name: givenName, reason } = body;
  const request = { organisationId, contactId, givenName, reason, createdAt: now, lapsesAt, endedAt: null };
  model.accessRequests.push({ ...request, id: uuidv7() });
  const administrators = model.contacts.filter(
    (each) => each.organisationId === organisationId && isAdministratorNow(each, now),
  );
  for (const recipient of administrators) askForAccess(model, { organisationName, recipient, contact }, now);
  return true;
}

function follow(call: RequestCall): void {
  const { model, body, now } = call;
  const named = contactNamed(model, body);
  if (!named) return;
  const { contact, organisationName } = named;
  const lapsesAt = openInvitationOf(model, contact.id)?.lapsesAt ?? null;
  const course = courseOf(
    { ...contact, signInEndsAt: signInEndOf(contact), invitationLapsesAt: lapsesAt },
    now,
  );
  if (!isAdmitted(call, contact)) return;
  if (course === 'to-administrators' && !ask(call, contact, organisationName)) return;
  if (course === 'has-access' || course === 'is-invited')
    tellAccessIsThere(
      model,
      { organisationName, recipient: contact, isInvited: course === 'is-invited' },
      now,
    );
  const { organisationId, id: contactId } = contact;
  recordEvent(model, 'access-requested', { organisationId, contactId, occurredAt: now });
}

export const requestAccess: MockHandler<Operations['requestAccess']> = (call) => {
  const { model, now } = call;
  const wait = takePoint(model, `access fromNetwork ${network}`, accessRequestLimits.fromNetwork, now);
  if (wait !== null) return new Refusal('too_many_attempts', { retryAfter: wait });
  follow(call);
  return undefined;
};
