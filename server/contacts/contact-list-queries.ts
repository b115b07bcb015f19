import { and, asc, count, eq, ilike, or, type SQL, sql } from 'drizzle-orm';
import type { Transaction } from '../db/database.ts';
import { contacts } from '../db/schema.ts';
import type { ContactListPosition } from './contact-list-cursor.ts';
import { selectContacts } from './contact-queries.ts';

interface Which {
  readonly organisationId: string;
  /** Part of a name or of an e-mail address, in any case; undefined: everybody. */
  readonly search: string | undefined;
}

/** What is typed is looked for as it is: LIKE's own signs lose their meaning. */
const containing = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

const matching = ({ organisationId, search }: Which): SQL | undefined =>
  and(
    eq(contacts.organisationId, organisationId),
    search
      ? or(ilike(contacts.name, containing(search)), ilike(contacts.email, containing(search)))
      : undefined,
  );

/** Gives up to `limit` contacts by name, those after `after` where it is given. */
export function contactPage(
  tx: Transaction,
  { after, limit, ...which }: Which & { after: ContactListPosition | undefined; limit: number },
) {
  const sortName = sql`lower(${contacts.name})`;
  const further = after && sql`(${sortName}, ${contacts.id}) > (${after.sortName}::text, ${after.id}::uuid)`;
  return selectContacts(tx)
    .where(and(matching(which), further))
    .orderBy(asc(sortName), asc(contacts.id))
    .limit(limit);
}

/** Gives how many contacts match, over all pages. */
export async function countContacts(tx: Transaction, which: Which): Promise<number> {
  const [row] = await tx.select({ total: count() }).from(contacts).where(matching(which));
  return row?.total ?? 0;
}
