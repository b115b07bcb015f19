import * as z from 'zod/mini';
import { givenRightSchema } from '../../api-client/contacts/given-right.ts';
import type { ReviewDecision } from '../../api-client/reviews/list-review-decisions.ts';
import { serviceDeskReason } from '../audit/record-event.ts';
import type { DecisionRow } from './decision-queries.ts';

const decisions = new Map<string, ReviewDecision['decision']>([
  ['contact.access-confirmed', 'confirmed'],
  ['contact.confirmation-taken-back', 'taken-back'],
  ['contact.access-withdrawn', 'ended'],
  ['contact.access-restored', 'restored'],
  ['contact.removed', 'removed'],
]);

const keptSchema = z.object({
  rights: z.catch(z.array(givenRightSchema), []),
  productIds: z.catch(z.array(z.string()), []),
});

function actorOf({ actor, reason, actorName, actorContactId }: DecisionRow): ReviewDecision['by'] {
  if (actor === 'system')
    return { by: reason === serviceDeskReason ? 'service-desk' : 'provider', reason: reason ?? '' };
  return actorName === null
    ? { by: 'unknown' }
    : { by: 'contact', contactId: actorContactId, name: actorName };
}

/** A decision of a round as administrators read it, from the history that nobody can change. */
export function decisionOf(row: DecisionRow): ReviewDecision {
  const decision = decisions.get(row.event);
  if (!decision) throw new Error(`A review does not tell ${row.event}.`);
  const kept = decision === 'confirmed' ? keptSchema.parse(row.details) : { rights: [], productIds: [] };
  return {
    id: row.id,
    at: row.occurredAt.toISOString(),
    decision,
    by: actorOf(row),
    contactId: row.contactId,
    name: row.name ?? '',
    ...kept,
  };
}
