import { rightDatesReason } from '../../contacts/end-notice.ts';
import type { GivenRight } from '../../contacts/given-right.ts';
import { isBlocked } from '../../contacts/right-term.ts';
import type { Model, ModelContact, ModelEvent } from '../model/model.ts';
import { recordEvent } from '../model/record-event.ts';

const isTold = (model: Model, contactId: string, at: Date, names: readonly ModelEvent['name'][]) =>
  model.events.filter(
    ({ contactId: about, occurredAt, name }) =>
      about === contactId && occurredAt.getTime() === at.getTime() && names.includes(name),
  );

function noteEnd(model: Model, contact: ModelContact, given: GivenRight, now: Date): void {
  if (given.endsAt === null || new Date(given.endsAt) > now) return;
  const { id: contactId, organisationId } = contact;
  const occurredAt = new Date(given.endsAt);
  const told = isTold(model, contactId, occurredAt, ['access-ended', 'right-ended']).some(({ changes }) =>
    changes.some((change) => change.field === 'rights' && change.before[0]?.right === given.right),
  );
  if (told) return;
  recordEvent(
    model,
    given.right === 'sign-in' && contact.access !== 'none' ? 'access-ended' : 'right-ended',
    {
      ...{ organisationId, contactId, occurredAt, reason: rightDatesReason },
      changes: [{ field: 'rights', before: [given], after: [] }],
    },
  );
}

function noteSuspension(model: Model, contact: ModelContact, now: Date): void {
  const { id: contactId, organisationId, blockedAt } = contact;
  if (blockedAt === null || !isBlocked(contact, now)) return;
  if (isTold(model, contactId, blockedAt, ['blocked', 'suspension-began']).length > 0) return;
  recordEvent(model, 'suspension-began', {
    ...{ organisationId, contactId, occurredAt: blockedAt, reason: rightDatesReason },
  });
}

/** Tells the history of ends that went by and of a suspension that began, each once, at its moment. */
export function notePassedMoments(model: Model, contact: ModelContact, now: Date): void {
  for (const given of contact.rights) noteEnd(model, contact, given, now);
  noteSuspension(model, contact, now);
}
