import { type ContactHistoryEntry, type HistoryKind, kindOfEvent } from '../../contacts/contact-history.ts';
import type { Operations } from '../../operations.ts';
import { refuseField } from '../../refusal.ts';
import type { MockHandler } from '../mock-handler.ts';
import type { Model, ModelEvent } from '../model/model.ts';
import { contactNamed } from './change-contact.ts';
import { notePassedMoments } from './note-passed-moments.ts';

/** Who caused an event, as the organisation may know. */
export function eventActorOf(
  model: Model,
  {
    organisationId,
    actorAccountId,
    reason,
  }: Pick<ModelEvent, 'organisationId' | 'actorAccountId' | 'reason'>,
) {
  if (reason !== null) return { by: 'provider', reason } as const;
  if (actorAccountId === null) return { by: 'unknown' } as const;
  const listed = model.contacts.find(
    (each) => each.organisationId === organisationId && each.accountId === actorAccountId,
  );
  if (listed) return { by: 'contact', contactId: listed.id, name: listed.name } as const;
  const former = model.events.findLast(
    (each) => each.organisationId === organisationId && each.removed?.accountId === actorAccountId,
  );
  return former?.removed
    ? ({ by: 'contact', contactId: null, name: former.removed.name } as const)
    : ({ by: 'unknown' } as const);
}

const entriesOf = (model: Model, contactId: string, kind: HistoryKind | undefined): ContactHistoryEntry[] =>
  model.events
    .filter((each) => each.contactId === contactId)
    .toSorted((one, other) => one.occurredAt.getTime() - other.occurredAt.getTime())
    .flatMap((each) => {
      const { id, name: event, occurredAt, changes, lapsesAt, plannedFor, why } = each;
      if (event === 'removed' || (kind && kindOfEvent[event] !== kind)) return [];
      const at = occurredAt.toISOString();
      return [
        {
          id,
          at,
          event,
          actor: eventActorOf(model, each),
          changes,
          lapsesAt: lapsesAt?.toISOString() ?? null,
          why,
          plannedFor: plannedFor?.toISOString() ?? null,
        },
      ];
    })
    .reverse();

export const listContactHistory: MockHandler<Operations['listContactHistory']> = (call) => {
  const { model, params, query } = call;
  const contact = contactNamed(call, params.contactId);
  notePassedMoments(model, contact, call.now);
  const entries = entriesOf(model, contact.id, query.kind);
  const last = query.cursor ? entries.findIndex(({ id }) => id === query.cursor) : -1;
  if (query.cursor && last < 0) throw refuseField('cursor', 'invalid');
  const page = entries.slice(last + 1, last + 1 + query.limit);
  const nextCursor = page.at(-1)?.id;
  return {
    entries: page,
    ...(nextCursor && entries.at(-1)?.id !== nextCursor && { nextCursor }),
  };
};
