import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { cursorOf, positionOf } from './contact-list-cursor.ts';
import { contactPage, countContacts } from './contact-list-queries.ts';
import { contactOf } from './contact-of.ts';

/** Gives a page of the organisation's authorisation list, by name. Refuses a cursor that was not handed out. */
export const listContacts: Handler<Operations['listContacts']> = async ({ query, caller, services }) => {
  const { limit, search, cursor } = query;
  const which = { organisationId: caller.organisationId, search };
  const after = cursor ? positionOf(cursor) : undefined;

  const { rows, total } = await services.database.transaction(organisationContext(caller), async (tx) => ({
    // One more than asked for tells whether there is a next page.
    rows: await contactPage(tx, { ...which, after, limit: limit + 1 }),
    total: await countContacts(tx, which),
  }));

  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    contacts: page.map((row) => contactOf(row, services.now())),
    total,
    ...(last && rows.length > limit && { nextCursor: cursorOf(last) }),
  };
};
