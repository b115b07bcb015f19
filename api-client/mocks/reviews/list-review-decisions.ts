import type { Operations } from '../../operations.ts';
import { Refusal, refuseField } from '../../refusal.ts';
import type { ReviewDecision } from '../../reviews/list-review-decisions.ts';
import { eventActorOf } from '../contacts/list-contact-history.ts';
import type { MockHandler } from '../mock-handler.ts';
import type { Model, ModelEvent } from '../model/model.ts';

const decisions: Partial<Record<ModelEvent['name'], ReviewDecision['decision']>> = {
  'access-confirmed': 'confirmed',
  'confirmation-taken-back': 'taken-back',
  'access-withdrawn': 'ended',
  'access-restored': 'restored',
  removed: 'removed',
};

function decisionOf(model: Model, event: ModelEvent): ReviewDecision[] {
  const decision = decisions[event.name];
  if (!decision) return [];
  const contact = model.contacts.find(({ id }) => id === event.contactId);
  const removal = model.events.find((each) => each.contactId === event.contactId && each.removed);
  return [
    {
      id: event.id,
      at: event.occurredAt.toISOString(),
      decision,
      by: eventActorOf(model, event),
      contactId: contact?.id ?? null,
      name: contact?.name ?? removal?.removed?.name ?? '',
      rights: event.confirmed?.rights ?? [],
      productIds: event.confirmed?.productIds ?? [],
    },
  ];
}

export const listReviewDecisions: MockHandler<Operations['listReviewDecisions']> = (call) => {
  const { model, caller, params, query } = call;
  const { organisationId } = caller;
  const review = model.reviews.find(
    (each) => each.id === params.reviewId && each.organisationId === organisationId,
  );
  if (!review) throw new Refusal('not_found');
  const all = model.events
    .filter((each) => each.organisationId === organisationId && each.occurredAt >= review.startedAt)
    .flatMap((each) => decisionOf(model, each))
    .reverse();
  const last = query.cursor ? all.findIndex(({ id }) => id === query.cursor) : -1;
  if (query.cursor && last < 0) throw refuseField('cursor', 'invalid');
  const page = all.slice(last + 1, last + 1 + query.limit);
  const nextCursor = page.at(-1)?.id;
  return {
    decisions: page,
    ...(nextCursor && all.at(-1)?.id !== nextCursor && { nextCursor }),
  };
};
