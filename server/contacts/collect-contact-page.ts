import { type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { contacts } from '../db/schema.ts';
import type { ContactListOrder, ContactListPosition } from './contact-list-order.ts';

const isFurther = ({ cast, group, after, from }: ContactListOrder, position: ContactListPosition): SQL => {
  const key = sql`${position.key}::${cast}`;
  const isLater = sql`(sort_name, id) > (${position.sortName}::text, ${position.id}::uuid)`;
  return sql`(list_group > ${group.at(position)}::int or list_group = ${group.at(position)}::int
    and key ${from} ${key} and (key ${after} ${key} or ${isLater}))`;
};

/** Few contacts: rows of `contacts` that meet a condition, or a query for their `id` and `sort_name`, some of them more than once. */
type FewContacts = { readonly where: SQL | undefined } | { readonly named: SQL };

const sourceOf = (few: FewContacts): SQL =>
  'named' in few
    ? sql`(select distinct id, sort_name from (${few.named}) as met) as ${contacts}`
    : sql`${contacts} where ${few.where}`;

/** Collects the few contacts of a selection once: counts them, and gives which stand on one page, in order. */
export async function collectContactPage(
  tx: Transaction,
  few: FewContacts,
  { order, after, limit }: { order: ContactListOrder; after: ContactListPosition | undefined; limit: number },
): Promise<{ total: number; positions: ContactListPosition[] }> {
  const { rows } = await tx.execute<{ total: number; positions: ContactListPosition[] }>(sql`
    with matching as materialized (
      select ${contacts.id} as id, ${contacts.sortName} as sort_name, ${order.key} as key,
        ${order.group.of} as list_group from ${sourceOf(few)})
    select (select count(*)::int from matching) as total,
      coalesce((select json_agg(json_build_object('id', id, 'key', key, 'sortName', sort_name)) from (
        select id, key, sort_name from matching
        where ${after ? isFurther(order, after) : sql`true`}
        order by list_group, key ${order.direction}, sort_name, id
        limit ${limit}) as page), '[]') as positions`);
  return rows[0] ?? { total: 0, positions: [] };
}
