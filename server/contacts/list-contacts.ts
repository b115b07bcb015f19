import type { Operations } from '../../api-client/operations.ts';
import { keepPlans } from '../db/prepared-rows.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { cursorOf, readCursor } from './contact-list-cursor.ts';
import { contactsInOrder, findContactPage } from './contact-list-queries.ts';
import { contactOf } from './contact-of.ts';
import { findSpelled } from './search-spellings.ts';

/**
 * Gives a page of the organisation's authorisation list: who is looked for, meets the filters, in the order asked.
 * Refuses a cursor that was not handed out for this view.
 */
export const listContacts: Handler<Operations['listContacts']> = ({ query, caller, services }) => {
  const { limit, cursor, ...view } = query;
  const { organisationId } = caller;
  const now = services.now();
  const begun = cursor ? readCursor(view, cursor) : undefined;
  const asOf = begun?.asOf ?? now;

  return services.database.transaction(organisationContext(caller), async (tx) => {
    keepPlans(tx);
    const { found, isAlike } = await findSpelled(
      tx,
      { organisationId, search: view.search, isAlike: begun?.isAlike },
      // One more than asked for tells whether there is a next page.
      (terms) =>
        findContactPage(tx, { organisationId, view, terms, asOf, after: begun?.after, limit: limit + 1 }),
      ({ positions }) => positions.length === 0,
    );
    const shown = found.positions.slice(0, limit);
    const after = shown.at(-1);
    const isLast = found.positions.length <= limit;
    const rows = await contactsInOrder(
      tx,
      shown.map(({ id }) => id),
    );
    return {
      contacts: rows.map((row) => contactOf(row, now)),
      total: found.total,
      isSpelledAlike: isAlike,
      ...(after && !isLast && { nextCursor: cursorOf(view, { asOf, after, isAlike }) }),
    };
  });
};
