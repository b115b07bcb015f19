import type { Contact } from '../../../api-client/contacts/contact.ts';
import type { ContactListView } from '../../../api-client/contacts/contact-list-view.ts';
import type { Context } from '../../db/database.ts';
import type { Services } from '../../services.ts';
import type { ContactListPosition } from '../contact-list-order.ts';
import { contactsInOrder, findContactPage } from '../contact-list-queries.ts';
import { contactOf } from '../contact-of.ts';
import { findSpelled } from '../search-spellings.ts';

/** So many contacts are held in memory at a time. */
const pageSize = 500;

interface Walk {
  readonly context: Context & { readonly kind: 'organisation' };
  readonly view: ContactListView;
  /** The moment as of which the list is shown: nobody is passed over because an invitation lapses on the way. */
  readonly asOf: Date;
}

/**
 * Gives all contacts of a view, in its order, each page in a transaction of its own: a slow download holds no connection. Who is
 * renamed on the way may stand in the file twice, or not at all, as in a list that is read page by page.
 */
export async function* walkView(
  { database }: Pick<Services, 'database'>,
  { context, view, asOf }: Walk,
): AsyncGenerator<Contact> {
  const { organisationId } = context;
  let after: ContactListPosition | undefined;
  let isAlike: boolean | undefined;
  do {
    const page = await database.transaction(context, async (tx) => {
      const spelled = await findSpelled(
        tx,
        { organisationId, search: view.search, isAlike },
        (terms) => findContactPage(tx, { organisationId, view, terms, asOf, after, limit: pageSize }),
        ({ positions }) => positions.length === 0,
      );
      const { positions } = spelled.found;
      const ids = positions.map(({ id }) => id);
      return { positions, isAlike: spelled.isAlike, rows: await contactsInOrder(tx, ids) };
    });
    isAlike = page.isAlike;
    after = page.positions.length < pageSize ? undefined : page.positions.at(-1);
    for (const row of page.rows) yield contactOf(row, asOf);
  } while (after);
}
