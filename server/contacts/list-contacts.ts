import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { cursorOf, readCursor } from './contact-list-cursor.ts';
import { contactPage } from './contact-list-queries.ts';
import { contactOf } from './contact-of.ts';

/**
 * Gives a page of the organisation's authorisation list: who is looked for, meets the filters, in the order asked.
 * Refuses a cursor that was not handed out for this view.
 */
export const listContacts: Handler<Operations['listContacts']> = async ({ query, caller, services }) => {
  const { limit, cursor, ...view } = query;
  const now = services.now();
  const { asOf, after } = cursor ? readCursor(view, cursor) : { asOf: now, after: undefined };

  const { rows, positions, total } = await services.database.transaction(organisationContext(caller), (tx) =>
    // One more than asked for tells whether there is a next page.
    contactPage(tx, { organisationId: caller.organisationId, view, asOf, after, limit: limit + 1 }),
  );

  const last = positions[limit - 1];
  return {
    contacts: rows.slice(0, limit).map((row) => contactOf(row, now)),
    total,
    ...(last && positions.length > limit && { nextCursor: cursorOf(view, { asOf, after: last }) }),
  };
};
