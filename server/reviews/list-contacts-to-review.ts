import * as z from 'zod/mini';
import { id } from '../../api-client/fields.ts';
import type { Operations } from '../../api-client/operations.ts';
import { contactOf } from '../contacts/contact-of.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { Refusal, refuseField } from '../http/refusal.ts';
import { pageToReview, type ToReviewPosition } from './contacts-to-review-queries.ts';
import { findOpenReview } from './review-queries.ts';

const cursorContents = z.tuple([
  z.iso.datetime(),
  z.string().check(z.maxLength(500), z.regex(/^\P{Cc}*$/u)),
  id,
]);

const cursorOf = ({ decidedOrListedAt, sortName, id: contactId }: ToReviewPosition): string =>
  Buffer.from(JSON.stringify([decidedOrListedAt.toISOString(), sortName, contactId])).toString('base64url');

function positionOf(cursor: string): ToReviewPosition {
  try {
    const text = Buffer.from(cursor, 'base64url').toString('utf8');
    const [at, sortName, contactId] = cursorContents.parse(JSON.parse(text));
    return { decidedOrListedAt: new Date(at), sortName, id: contactId };
  } catch {
    throw refuseField('cursor', 'invalid');
  }
}

/** Gives a page of those whose access is still to be confirmed. Refuses where no round is under way, and a cursor of nobody. */
export const listContactsToReview: Handler<Operations['listContactsToReview']> = async (call) => {
  const { query, caller, services } = call;
  const after = query.cursor ? positionOf(query.cursor) : undefined;
  const rows = await services.database.transaction(organisationContext(caller), async (tx) => {
    const review = await findOpenReview(tx, caller.organisationId);
    if (!review) throw new Refusal('not_found');
    return pageToReview(tx, review, { after, limit: query.limit + 1 });
  });
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  const now = services.now();
  return {
    contacts: page.map((row) => contactOf(row, now)),
    ...(last &&
      rows.length > query.limit && {
        nextCursor: cursorOf({ ...last, decidedOrListedAt: last.accessDecidedOrListedAt }),
      }),
  };
};
