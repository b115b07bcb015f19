import { type AnyColumn, isNotNull, isNull, not, type SQL, sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import { accessStates } from '../../api-client/contacts/access-state.ts';
import type { ContactListView, ContactSort } from '../../api-client/contacts/contact-list-view.ts';
import { isNamedFirst, type SearchTerm } from '../../api-client/contacts/contact-search.ts';
import { contacts } from '../db/schema.ts';
import { accessRankAt, rangesOfAccess, rankOfAccessState } from './access-state-query.ts';
import { beginsWithOneOf } from './word-range.ts';

/** Where a page ended: its last contact, by what the list is in order of, then name and id. */
export interface ContactListPosition {
  readonly key: string | number;
  readonly sortName: string;
  readonly id: string;
}

const lineOfText = z.string().check(z.maxLength(500), z.regex(/^\P{Cc}+$/u));

/** A moment as PostgreSQL writes it in JSON, brought to what it surely reads; or the end of time, for who has none. */
const momentOrNever = z.union([
  z.enum(['infinity', '-infinity']),
  z.pipe(
    z.string().check(
      z.regex(/^[12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?[+-]\d\d:\d\d$/),
      z.refine((text) => !Number.isNaN(Date.parse(text))),
    ),
    z.transform((text: string) => new Date(text).toISOString()),
  ),
]);

/** A part of the list whose rows an index gives in order: by a column, or by name and id where they have the same key. */
export interface ContactListStretch {
  readonly key: AnyColumn | string | number;
  /** The rows of it: one of these is true. Each by itself is a range of an index. */
  readonly ranges: readonly (SQL | undefined)[];
  readonly holds: (position: ContactListPosition) => boolean;
}

/** What contacts are in order of: the expression, its type in the database, and what a cursor may hold of it. */
export interface ContactListOrder {
  readonly key: SQL;
  readonly cast: SQL;
  readonly inCursor: z.ZodMiniType<string | number>;
  /** Which of two groups a contact is in, before anything else; and which one a position is in. */
  readonly group: { readonly of: SQL; readonly at: (position: ContactListPosition) => 0 | 1 };
  readonly direction: SQL;
  /** Comes after, in this direction; and: does not come before. */
  readonly after: SQL;
  readonly from: SQL;
  /** The whole list, one stretch after the other. */
  readonly stretches: readonly ContactListStretch[];
}

type Never = 'infinity' | '-infinity';
type Key = Pick<ContactListOrder, 'key' | 'cast' | 'inCursor' | 'group' | 'stretches'>;

const oneGroup: ContactListOrder['group'] = { of: sql`0`, at: () => 0 };

const byText = (column: AnyColumn): Key => ({
  key: sql`${column}`,
  cast: sql`text`,
  inCursor: lineOfText,
  group: oneGroup,
  stretches: [{ key: column, ranges: [undefined], holds: () => true }],
});

/** In a search those come first whose name begins with what is looked for. */
function byName(terms: readonly SearchTerm[]): Key {
  const { sortName: key } = contacts;
  const isFirst = terms[0] && beginsWithOneOf(key, terms[0]);
  if (!isFirst) return byText(key);
  const isHeldFirst = ({ sortName }: ContactListPosition) => isNamedFirst(sortName, terms);
  return {
    ...byText(key),
    group: { of: sql`case when ${isFirst} then 0 else 1 end`, at: (place) => (isHeldFirst(place) ? 0 : 1) },
    stretches: [
      { key, ranges: [isFirst], holds: isHeldFirst },
      { key, ranges: [not(isFirst)], holds: (place) => !isHeldFirst(place) },
    ],
  };
}

/** Who has no moment comes last in either direction: theirs is the end of time, or its beginning. */
const byMoment = (column: AnyColumn, never: Never): Key => ({
  key: sql`coalesce(${column}, ${sql.raw(`'${never}'`)})`,
  cast: sql`timestamptz`,
  inCursor: momentOrNever,
  group: oneGroup,
  stretches: [
    { key: column, ranges: [isNotNull(column)], holds: ({ key }) => key !== never },
    { key: never, ranges: [isNull(column)], holds: ({ key }) => key === never },
  ],
});

const byAccess = (asOf: Date, never: Never): Key => ({
  key: accessRankAt(asOf),
  cast: sql`int`,
  inCursor: z.int().check(z.minimum(1), z.maximum(accessStates.length)),
  group: oneGroup,
  stretches: (never === 'infinity' ? accessStates : accessStates.toReversed()).map((state) => {
    const rank = rankOfAccessState(state);
    return { key: rank, ranges: rangesOfAccess(state, asOf), holds: ({ key }) => key === rank };
  }),
});

const keys: Record<ContactSort, (asOf: Date, never: Never, terms: readonly SearchTerm[]) => Key> = {
  name: (_, __, terms) => byName(terms),
  email: () => byText(contacts.email),
  access: byAccess,
  'last-signed-in': (_, never) => byMoment(contacts.lastSignedInAt, never),
  'last-reminded': (_, never) => byMoment(contacts.lastRemindedAt, never),
};

/** The order of a view. Among equals the name decides, and then the id, so that each contact has one place. */
export function contactListOrder(
  { sort, direction, access = [] }: Pick<ContactListView, 'sort' | 'direction'> & Partial<ContactListView>,
  { asOf, terms }: { asOf: Date; terms: readonly SearchTerm[] },
): ContactListOrder {
  const isAscending = direction === 'asc';
  const key = keys[sort](asOf, isAscending ? 'infinity' : '-infinity', terms);
  const ranks = access.map(rankOfAccessState);
  // In order of access, nobody who is wanted stands in the stretches of other states.
  const isWanted = ({ key: rank }: ContactListStretch) =>
    sort !== 'access' || ranks.length === 0 || ranks.some((each) => each === rank);
  return {
    ...key,
    stretches: key.stretches.filter(isWanted),
    direction: isAscending ? sql`asc` : sql`desc`,
    after: isAscending ? sql`>` : sql`<`,
    from: isAscending ? sql`>=` : sql`<=`,
  };
}
