import { and, Column, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { contacts } from '../db/schema.ts';
import type { ContactListOrder, ContactListPosition, ContactListStretch } from './contact-list-order.ts';

/** Sizes of pages that are asked for as they are: said in the statement, so that PostgreSQL plans for a page and not for a list. */
const plannedSizes = [26, 101];

const nameAndId = sql`${contacts.sortName}, ${contacts.id}`;

function isFurther(
  { key }: ContactListStretch,
  { cast, after, from }: ContactListOrder,
  position: ContactListPosition,
): SQL {
  const isLater = sql`(${nameAndId}) > (${position.sortName}::text, ${position.id}::uuid)`;
  if (!(key instanceof Column)) return isLater;
  const ended = sql`${position.key}::${cast}`;
  // Said twice, so that an index on the key can begin at the right place.
  return sql`${key} ${from} ${ended} and (${key} ${after} ${ended} or ${isLater})`;
}

function queryOf(
  where: SQL | undefined,
  stretch: ContactListStretch,
  { order, after, size }: { order: ContactListOrder; after: ContactListPosition | undefined; size: number },
): SQL {
  const { key } = stretch;
  const byKey = key instanceof Column ? sql`${key} ${order.direction}, ` : sql``;
  const shownKey = key instanceof Column ? sql`to_json(${key})` : sql`to_json(${key}::${order.cast})`;
  const position = sql`${contacts.id} as id, ${contacts.sortName} as "sortName", ${shownKey} as key`;
  const limit = sql.raw(`${size}`);
  const ranges = stretch.ranges.map((range) => {
    const further = after && isFurther(stretch, order, after);
    return sql`(select ${position} from ${contacts} where ${and(where, range, further)}
      order by ${byKey}${nameAndId} limit ${limit})`;
  });
  const [only, ...others] = ranges;
  if (only && others.length === 0) return only;
  return sql`select * from (${sql.join(ranges, sql` union all `)}) as stretch order by "sortName", id limit ${limit}`;
}

/**
 * Gives which contacts of a selection stand on one page, in order: from where the page before ended the list is walked through
 * in the order of an index, stretch by stretch, until the page is full.
 */
export async function walkContactList(
  tx: Transaction,
  where: SQL | undefined,
  { order, after, limit }: { order: ContactListOrder; after: ContactListPosition | undefined; limit: number },
): Promise<ContactListPosition[]> {
  const { stretches } = order;
  const begun = after ? stretches.findIndex(({ holds }) => holds(after)) : 0;
  if (begun < 0) return [];
  const size = plannedSizes.find((each) => each >= limit) ?? limit;
  const found: ContactListPosition[] = [];
  for (const [index, stretch] of stretches.slice(begun).entries()) {
    const place = { order, after: index === 0 ? after : undefined, size };
    const { rows } = await tx.execute<{ id: string; key: string | number; sortName: string }>(
      queryOf(where, stretch, place),
    );
    found.push(...rows);
    if (found.length >= limit) break;
  }
  return found.slice(0, limit);
}
