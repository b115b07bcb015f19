import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { ContactFilters } from '../../api-client/contacts/contact-list-view.ts';
import type { SearchTerm } from '../../api-client/contacts/contact-search.ts';
import { contactAuthorisations, contactProducts, contactSearchWords, contacts } from '../db/schema.ts';
import { accessRanges, isInAccess } from './access-state-query.ts';
import { type ContactCondition, first, idsInRanges } from './contact-condition.ts';
import { endsSoonCondition, lastSignInCondition, methodCondition } from './sign-in-conditions.ts';
import { stageCondition } from './stage-condition.ts';
import { beginsWithSpelling, spellingsTable } from './word-range.ts';

/** Whom a list, or a count, is about. */
export interface ContactSelection {
  readonly organisationId: string;
  readonly view: ContactFilters;
  /** What the search looks for. */
  readonly terms: readonly SearchTerm[];
  /** The moment by which invitations have lapsed or not. */
  readonly asOf: Date;
}

/**
 * A test that is made row by row, on the way through the list: PostgreSQL knows nothing of how many meet it behind row-level
 * security, and would rather read and sort everything than follow the list. As a case it counts for half of them.
 */
const onTheWay = (test: SQL): SQL => sql`case when ${test} then true else false end`;

/** There is such a row, looked up on the way: EXISTS would be answered by reading the whole table at once. */
const isThere = (row: SQL): SQL => sql`coalesce((select true from ${row} limit 1), false)`;

function searchCondition(organisationId: string, spellings: SearchTerm): ContactCondition {
  const { word, contactId, sortName } = contactSearchWords;
  // No sign of LIKE is left in a word.
  const patterns = spellings.map((spelling) => `% ${spelling}%`);
  const found = (columns: SQL, most: number | undefined) => sql`${spellingsTable(spellings)},
    lateral (select ${columns} from ${contactSearchWords}
      where ${contactSearchWords.organisationId} = ${organisationId} and ${beginsWithSpelling(word)}
      ${first(most, word, contactId)}) as found`;
  return {
    ids: (most) => sql`select id from ${found(sql`${contactId} as id`, most)}`,
    named: (most) => sql`select id, sort_name from ${found(sql`${contactId} as id, ${sortName}`, most)}`,
    test: onTheWay(sql`${contacts.searchText} like any(${sql.param(patterns)}::text[])`),
  };
}

const accessCondition = ({ organisationId, view, asOf }: ContactSelection): ContactCondition => ({
  ids: (most) =>
    sql.join(
      view.access
        .flatMap((state) => accessRanges(state, asOf))
        .map(({ condition, by }) => idsInRanges(organisationId, [condition], by, contacts.id)(most)),
      sql` union all `,
    ),
  test: isInAccess(view.access, asOf),
});

const authorisationCondition = (
  organisationId: string,
  authorisation: NonNullable<ContactFilters['authorisation']>,
): ContactCondition => {
  const { contactId } = contactAuthorisations;
  const has = eq(contactAuthorisations.authorisationName, authorisation);
  return {
    ids: (most) => sql`select ${contactId} as id from ${contactAuthorisations}
      where ${and(eq(contactAuthorisations.organisationId, organisationId), has)}${first(most, contactId)}`,
    test: isThere(sql`${contactAuthorisations} where ${and(eq(contactId, contacts.id), has)}`),
  };
};

const productCondition = (organisationId: string, productId: string): ContactCondition => {
  const { contactId } = contactProducts;
  const has = eq(contactProducts.productId, productId);
  return {
    ids: (most) => sql`select ${contactId} as id from ${contactProducts}
      where ${and(eq(contactProducts.organisationId, organisationId), has)}${first(most, contactId)}`,
    test: isThere(sql`${contactProducts} where ${and(eq(contactId, contacts.id), has)}`),
  };
};

/** All that the contacts of a selection have to meet; none for the whole list. */
export function conditionsOf(selection: ContactSelection): ContactCondition[] {
  const { organisationId, view, terms, asOf } = selection;
  return [
    ...terms.map((spellings) => searchCondition(organisationId, spellings)),
    ...(view.access.length > 0 ? [accessCondition(selection)] : []),
    ...(view.stage.length > 0 ? [stageCondition(selection)] : []),
    ...(view.authorisation ? [authorisationCondition(organisationId, view.authorisation)] : []),
    ...(view.productId ? [productCondition(organisationId, view.productId)] : []),
    ...(view.method ? [methodCondition(organisationId, view.method)] : []),
    ...(view.lastSignIn ? [lastSignInCondition(organisationId, view.lastSignIn, asOf)] : []),
    ...(view.ends ? [endsSoonCondition(organisationId, view.ends, asOf)] : []),
  ];
}

/** The rows of `contacts` that belong to a selection. */
export const isSelected = (
  { organisationId }: ContactSelection,
  conditions: readonly Pick<ContactCondition, 'test'>[],
): SQL | undefined => and(eq(contacts.organisationId, organisationId), ...conditions.map(({ test }) => test));
