import { sql } from 'drizzle-orm';
import type { ContactListView } from '../../api-client/contacts/contact-list-view.ts';
import type { Transaction } from '../db/database.ts';
import { prepared } from '../db/prepared-statements.ts';
import { contacts } from '../db/schema.ts';
import { collectContactPage } from './collect-contact-page.ts';
import { type ContactSelection, conditionsOf } from './contact-conditions.ts';
import { type ContactListPosition, contactListOrder } from './contact-list-order.ts';
import { type ContactRow, selectContacts } from './contact-queries.ts';
import { countAll, countByAccess } from './count-by-access.ts';
import { type Bounds, narrowSelection, usualBounds } from './narrow-selection.ts';
import { walkContactList } from './walk-contact-list.ts';

export interface ContactListPage extends ContactSelection {
  readonly view: ContactListView;
  readonly after: ContactListPosition | undefined;
  readonly limit: number;
}

interface FoundPage {
  readonly positions: readonly ContactListPosition[];
  /** How many there are on all pages; null where they are too many to be counted for each page. */
  readonly total: number | null;
}

/** Gives which contacts stand on one page of a list, in its order, after `after` where it is given. */
export async function findContactPage(
  tx: Transaction,
  page: ContactListPage,
  bounds: Bounds = usualBounds,
): Promise<FoundPage> {
  const { where, isWhole, are, named } = await narrowSelection(tx, page, bounds);
  const place = { order: contactListOrder(page.view, page), after: page.after, limit: page.limit };
  if (are === 'none') return { positions: [], total: 0 };
  if (are === 'few') {
    // In order of name nothing else is asked of them than what the index tells.
    const isToldByIndex = named && page.view.sort === 'name';
    const few = isToldByIndex ? { named } : { where };
    return collectContactPage(tx, few, place);
  }
  const [positions, all] = await Promise.all([
    walkContactList(tx, where, place),
    isWhole ? countAll(tx, page.organisationId) : Number.POSITIVE_INFINITY,
  ]);
  return { positions, total: all > bounds.collected ? null : all };
}

// As one value, so that pages of every length are one statement to prepare.
const contactsById = prepared((tx) =>
  selectContacts(tx).where(sql`${contacts.id} = any(${sql.placeholder('ids')}::uuid[])`),
);

/** Gives contacts as they are now, in the order of their ids here; who was removed meanwhile is left out. */
export async function contactsInOrder(tx: Transaction, ids: readonly string[]): Promise<ContactRow[]> {
  if (ids.length === 0) return [];
  const found = await contactsById(tx, { ids });
  const byId = new Map<string, ContactRow>(found.map((contact) => [contact.id, contact]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Counts a selection: by what is kept counted where it can be, and otherwise by the indexes of its conditions. */
export async function countSelected(tx: Transaction, selection: ContactSelection): Promise<number> {
  const { organisationId, terms, view, asOf } = selection;
  const conditions = conditionsOf(selection);
  if (conditions.length === 0) return countAll(tx, organisationId);
  if (conditions.length === 1 && view.access.length > 0) {
    const counts = await countByAccess(tx, organisationId, asOf);
    return counts.reduce((sum, { access, count }) => (view.access.includes(access) ? sum + count : sum), 0);
  }
  const met = sql.join(
    conditions.map(({ ids }) => sql`(${ids()})`),
    sql` intersect `,
  );
  // Only several words of a contact may be found by one term, and an intersection holds everybody once.
  const once = terms.length === 1 && conditions.length === 1 ? sql`distinct ` : sql``;
  const { rows } = await tx.execute<{ count: number }>(
    sql`select count(${once}id)::int as count from (${met}) as met`,
  );
  return rows[0]?.count ?? 0;
}
