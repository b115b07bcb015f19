import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { ContactListView } from '../../api-client/contacts/contact-list-view.ts';
import type { Transaction } from '../db/database.ts';
import { contactAuthorisations, contactProducts, contacts } from '../db/schema.ts';
import { isInAccess } from './access-state-query.ts';
import type { ContactListPosition } from './contact-list-cursor.ts';
import { type ContactListOrder, contactListOrder } from './contact-list-order.ts';
import { type ContactRow, selectContacts } from './contact-queries.ts';

interface ContactListPage {
  readonly organisationId: string;
  readonly view: ContactListView;
  /** The moment by which invitations have lapsed or not. */
  readonly asOf: Date;
  readonly after: ContactListPosition | undefined;
  readonly limit: number;
}

/** What is typed is looked for as it is: LIKE's own signs lose their meaning. Folded once, not for each contact. */
const containing = (text: string) =>
  sql`(select '%' || app_folded(${text.replace(/[\\%_]/g, '\\$&')}) || '%')`;

/** Those with a right or a product, looked up once and not for each contact. */
const holders = ({ organisationId, view }: ContactListPage): SQL[] => [
  ...(view.authorisation
    ? [
        sql`authorised as materialized (select ${contactAuthorisations.contactId} as id from ${contactAuthorisations}
          where ${contactAuthorisations.organisationId} = ${organisationId}
            and ${contactAuthorisations.authorisation} = ${view.authorisation})`,
      ]
    : []),
  ...(view.productId
    ? [
        sql`users as materialized (select ${contactProducts.contactId} as id from ${contactProducts}
          where ${contactProducts.organisationId} = ${organisationId}
            and ${contactProducts.productId} = ${view.productId})`,
      ]
    : []),
];

const filtersOf = ({ view, asOf }: ContactListPage): SQL[] => [
  ...(view.search ? [sql`${contacts.searchText} like ${containing(view.search)}`] : []),
  ...(view.access.length > 0 ? [isInAccess(view.access, asOf)] : []),
  ...(view.authorisation ? [sql`${contacts.id} in (select id from authorised)`] : []),
  ...(view.productId ? [sql`${contacts.id} in (select id from users)`] : []),
];

const isFurther = ({ cast, after, from }: ContactListOrder, position: ContactListPosition): SQL => {
  const key = sql`${position.key}::${cast}`;
  // Said twice, so that an index on the key can begin at the right place.
  return sql`key ${from} ${key}
    and (key ${after} ${key} or (sort_name, id) > (${position.sortName}::text, ${position.id}::uuid))`;
};

/**
 * Gives which contacts stand on one page, in order, and how many match over all pages. Filtered contacts are collected once
 * and counted; the whole list is counted by itself, and its page read from an index.
 */
async function findPage(
  tx: Transaction,
  page: ContactListPage,
): Promise<{ total: number; positions: ContactListPosition[] }> {
  const order = contactListOrder(page.view, page.asOf);
  const filters = filtersOf(page);
  // Where every contact has to be looked at anyway, they are once.
  const isScanned = filters.length > 0 || page.view.sort === 'access';
  const matching = sql`matching as ${isScanned ? sql`` : sql`not `}materialized (
    select ${contacts.id} as id, ${contacts.sortName} as sort_name, ${order.key} as key from ${contacts}
    where ${and(eq(contacts.organisationId, page.organisationId), ...filters)})`;
  const { rows } = await tx.execute<{ total: number; positions: ContactListPosition[] }>(sql`
    with ${sql.join([...holders(page), matching], sql`, `)}
    select (select count(*)::int from matching) as total,
      coalesce((select json_agg(json_build_object('id', id, 'key', key, 'sortName', sort_name)) from (
        select id, key, sort_name from matching
        where ${page.after ? isFurther(order, page.after) : sql`true`}
        order by key ${order.direction}, sort_name, id
        limit ${page.limit}) as page), '[]') as positions`);
  return rows[0] ?? { total: 0, positions: [] };
}

/** Gives up to `limit` contacts in the order of a view, after `after` where it is given, and how many match over all pages. */
export async function contactPage(tx: Transaction, page: ContactListPage) {
  const { total, positions } = await findPage(tx, page);
  const ids = positions.map(({ id }) => id);
  // As one value, so that pages of every length are one statement to prepare.
  const found = await selectContacts(tx).where(sql`${contacts.id} = any(${sql.param(ids)}::uuid[])`);
  const byId = new Map<string, ContactRow>(found.map((contact) => [contact.id, contact]));
  return { total, positions, rows: ids.flatMap((id) => byId.get(id) ?? []) };
}
