import {
  type DeniedRequest,
  deniedShown,
  deniedShownFor,
} from '../../enrolment-board/get-enrolment-board.ts';
import type { Model, ModelEvent } from '../model/model.ts';

const bearingOnIt = ['blocked', 'access-withdrawn', 'methods-reset', 'signed-in'] as const;

function afterwards({ events }: Model, denied: ModelEvent): DeniedRequest['since'] {
  const later = events.findLast(
    ({ contactId, occurredAt, name }) =>
      contactId === denied.contactId &&
      occurredAt > denied.occurredAt &&
      bearingOnIt.some((each) => each === name),
  );
  const event = bearingOnIt.find((each) => each === later?.name);
  return later && event ? { event, at: later.occurredAt.toISOString() } : null;
}

/** Sign-ins that were denied on the phone and are the organisation's affair, newest first, each once. */
export function deniedRequests(model: Model, organisationId: string, now: Date): DeniedRequest[] {
  const seen = new Set<string>();
  return model.events
    .toReversed()
    .flatMap((event): DeniedRequest[] => {
      const { denied, occurredAt, contactId, id } = event;
      const contact = model.contacts.find((each) => each.id === contactId);
      const age = now.getTime() - occurredAt.getTime();
      if (!denied?.isOfOrganisation || event.organisationId !== organisationId || !contact) return [];
      if (age > deniedShownFor * 24 * 60 * 60_000 || seen.has(denied.approvalId)) return [];
      seen.add(denied.approvalId);
      return [
        {
          id,
          contactId,
          name: contact.name,
          at: occurredAt.toISOString(),
          outcome: denied.outcome,
          since: afterwards(model, event),
        },
      ];
    })
    .slice(0, deniedShown);
}
