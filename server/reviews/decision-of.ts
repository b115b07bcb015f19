import * as z from 'zod/mini';
import { givenRightSchema } from '../../api-client/contacts/given-right.ts';
import type { ReviewDecision } from '../../api-client/reviews/list-review-decisions.ts';
import { actorNamed } from '../audit/actor-named.ts';
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

/** A decision of a round as administrators read it, from the history that nobody can change. */
export function decisionOf(row: DecisionRow): ReviewDecision {
  const decision = decisions.get(row.event);
  if (!decision) throw new Error(`A review does not tell ${row.event}.`);
  const kept = decision === 'confirmed' ? keptSchema.parse(row.details) : { rights: [], productIds: [] };
  return {
    id: row.id,
    at: row.occurredAt.toISOString(),
    decision,
    by: actorNamed({ ...row, formerName: null }),
    contactId: row.contactId,
    name: row.name ?? '',
    ...kept,
  };
}
