import {
  accessRequestLasts,
  accessRequestReason,
  courseOf,
  foldOrganisationName,
} from '../../api-client/access-requests/access-request-rules.ts';
import { recordEvent } from '../audit/record-event.ts';
import { listAdministrators } from '../contacts/administrator-queries.ts';
import type { Transaction } from '../db/database.ts';
import type { Services } from '../services.ts';
import { takeEnquiry } from './access-enquiry-queries.ts';
import { findNamedContact, insertAccessRequest, type NamedContact } from './access-request-queries.ts';

type LookingUp = Pick<Services, 'database' | 'mailer' | 'throttle' | 'now'>;
type Enquiry = NonNullable<Awaited<ReturnType<typeof takeEnquiry>>>;

/** Puts the request before the administrators; not a second time while it waits. Gives whether it did. */
async function ask(
  tx: Transaction,
  { mailer, now }: LookingUp,
  contact: NamedContact,
  { name, reason, createdAt }: Enquiry,
): Promise<boolean> {
  const { organisationId, organisationName, contactId } = contact;
  const lapsesAt = new Date(createdAt.getTime() + accessRequestLasts);
  const request = { organisationId, contactId, givenName: name, reason, createdAt, lapsesAt };
  if (!(await insertAccessRequest(tx, request))) return false;
  for (const recipient of await listAdministrators(tx, organisationId, now()))
    await mailer.askForAccess(tx, { organisationId, organisationName, recipient, contact });
  return true;
}

async function follow(tx: Transaction, services: LookingUp, enquiry: Enquiry): Promise<void> {
  const contact = await findNamedContact(tx, foldOrganisationName(enquiry.organisation), enquiry.email);
  const course = courseOf(contact, services.now());
  if (!contact || !(await services.throttle.admitAccessRequest(enquiry.email, contact.organisationId)))
    return;
  const { organisationId, organisationName, contactId, invitationLapsesAt: lapsesAt } = contact;
  if (course === 'to-administrators' && !(await ask(tx, services, contact, enquiry))) return;
  if (course === 'has-access' || course === 'is-invited')
    await services.mailer.tellAccessIsThere(tx, {
      organisationId,
      organisationName,
      recipient: contact,
      lapsesAt: course === 'is-invited' ? lapsesAt : null,
    });
  await recordEvent(tx, 'access-request.made', {
    actor: 'visitor',
    organisationId,
    contactId,
    occurredAt: enquiry.createdAt,
    details: { course },
  });
}

/**
 * Looks one enquiry up and lets it take its course: a request for the administrators and a mail to each of them; a mail to who
 * has access already; or nothing, of which nobody is told. What was typed is deleted in any case. Gives false where none waits.
 */
export function lookUpEnquiry(services: LookingUp): Promise<boolean> {
  return services.database.transaction({ kind: 'system', reason: accessRequestReason }, async (tx) => {
    const enquiry = await takeEnquiry(tx);
    if (enquiry) await follow(tx, services, enquiry);
    return enquiry !== undefined;
  });
}

/** So many enquiries are looked up for somebody who waits for them. */
const mostAtOnce = 100;

/** Looks up what has been typed so far, so that a list that is asked for now has it. */
export async function lookUpEnquiries(services: LookingUp): Promise<void> {
  for (let count = 0; count < mostAtOnce; count++) if (!(await lookUpEnquiry(services))) return;
}
