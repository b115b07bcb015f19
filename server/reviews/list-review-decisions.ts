import * as z from 'zod/mini';
import { id } from '../../api-client/fields.ts';
import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { Refusal, refuseField } from '../http/refusal.ts';
import { decisionOf } from './decision-of.ts';
import { type DecisionPosition, decisionPage } from './decision-queries.ts';
import { findReview } from './review-queries.ts';

const cursorContents = z.tuple([z.iso.datetime(), id]);

const cursorOf = ({ at, id: eventId }: DecisionPosition): string =>
  Buffer.from(JSON.stringify([at.toISOString(), eventId])).toString('base64url');

function positionOf(cursor: string): DecisionPosition {
  try {
    const [at, eventId] = cursorContents.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return { at: new Date(at), id: eventId };
  } catch {
    throw refuseField('cursor', 'invalid');
  }
}

/** Gives a page of what was decided in a round, also long after it. Refuses another organisation's as one that is not there. */
export const listReviewDecisions: Handler<Operations['listReviewDecisions']> = async (call) => {
  const { params, query, caller, services } = call;
  const before = query.cursor ? positionOf(query.cursor) : undefined;
  const rows = await services.database.transaction(organisationContext(caller), async (tx) => {
    const review = await findReview(tx, caller.organisationId, params.reviewId);
    if (!review) throw new Refusal('not_found');
    return decisionPage(tx, review, { before, limit: query.limit + 1 });
  });
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  return {
    decisions: page.map(decisionOf),
    ...(last && rows.length > query.limit && { nextCursor: cursorOf({ at: last.occurredAt, id: last.id }) }),
  };
};
