import { eq, sql } from 'drizzle-orm';
import type { ContactListView } from '../../api-client/contacts/contact-list-view.ts';
import type { Transaction } from '../db/database.ts';
import { contacts } from '../db/schema.ts';
import { collectContactPage } from './collect-contact-page.ts';
import { type ContactSelection, conditionsOf } from './contact-conditions.ts';
import { type ContactListPosition, contactListOrder } from './contact-list-order.ts';
import { type ContactRow, selectContacts } from './contact-queries.ts';
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

/** How many contacts an organisation has, where these are few. */
async function totalOfFew(tx: Transaction, organisationId: string, most: number): Promise<number | null> {
  const all = tx
    .select({ id: contacts.id })
    .from(contacts)
    .where(eq(contacts.organisationId, organisationId))
    // Said so that an index is read, and not the contacts of others up to those.
    .orderBy(contacts.sortName, contacts.id)
    .limit(most + 1);
  const { rows } = await tx.execute<{ count: number }>(
    sql`select count(*)::int as count from (${all}) as counted`,
  );
  const count = rows[0]?.count ?? 0;
  return count > most ? null : count;
}

/** Gives which contacts stand on one page of a list, in its order, after `after` where it is given. */
export async function findContactPage(
  tx: Transaction,
  page: ContactListPage,
  bounds: Bounds = usualBounds,
): Promise<FoundPage> {
  const { where, isWhole, isNarrow } = await narrowSelection(tx, page, bounds);
  const place = { order: contactListOrder(page.view, page), after: page.after, limit: page.limit };
  if (isNarrow) return collectContactPage(tx, where, place);
  return {
    positions: await walkContactList(tx, where, place),
    total: isWhole ? await totalOfFew(tx, page.organisationId, bounds.collected) : null,
  };
}

/** Gives contacts as they are now, in the order of their ids here; who was removed meanwhile is left out. */
export async function contactsInOrder(tx: Transaction, ids: readonly string[]): Promise<ContactRow[]> {
  // As one value, so that pages of every length are one statement to prepare.
  const found = await selectContacts(tx).where(sql`${contacts.id} = any(${sql.param([...ids])}::uuid[])`);
  const byId = new Map<string, ContactRow>(found.map((contact) => [contact.id, contact]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Counts a selection by the indexes of its conditions: who is in each of them. */
export async function countSelected(tx: Transaction, selection: ContactSelection): Promise<number> {
  const { organisationId, terms } = selection;
  const conditions = conditionsOf(selection);
  if (conditions.length === 0) return tx.$count(contacts, eq(contacts.organisationId, organisationId));
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
