import { type SQL, sql } from 'drizzle-orm';
import * as z from 'zod/mini';
import type { ContactListView, ContactSort } from '../../api-client/contacts/contact-list-view.ts';
import { contacts } from '../db/schema.ts';
import { accessRankAt } from './access-state-query.ts';

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

/** What contacts are in order of: the expression, its type in the database, and what a cursor may hold of it. */
export interface ContactListOrder {
  readonly key: SQL;
  readonly cast: SQL;
  readonly inCursor: z.ZodMiniType<string | number>;
  readonly direction: SQL;
  /** Comes after, in this direction; and: does not come before. */
  readonly after: SQL;
  readonly from: SQL;
}

/** The key of each order. Who has no moment comes last in either direction: theirs is the end of time, or its beginning. */
const keys: Record<
  ContactSort,
  (asOf: Date, never: 'infinity' | '-infinity') => Pick<ContactListOrder, 'key' | 'cast' | 'inCursor'>
> = {
  name: () => ({ key: sql`${contacts.sortName}`, cast: sql`text`, inCursor: lineOfText }),
  email: () => ({ key: sql`${contacts.email}`, cast: sql`text`, inCursor: lineOfText }),
  access: (asOf) => ({
    key: accessRankAt(asOf),
    cast: sql`int`,
    inCursor: z.int().check(z.minimum(1), z.maximum(100)),
  }),
  'last-signed-in': (_, never) => ({
    key: sql`coalesce(${contacts.lastSignedInAt}, ${sql.raw(`'${never}'`)})`,
    cast: sql`timestamptz`,
    inCursor: momentOrNever,
  }),
  'last-reminded': (_, never) => ({
    key: sql`coalesce(${contacts.lastRemindedAt}, ${sql.raw(`'${never}'`)})`,
    cast: sql`timestamptz`,
    inCursor: momentOrNever,
  }),
};

/** The order of a view. Among equals the name decides, and then the id, so that each contact has one place. */
export function contactListOrder({ sort, direction }: ContactListView, asOf: Date): ContactListOrder {
  const isAscending = direction === 'asc';
  return {
    ...keys[sort](asOf, isAscending ? 'infinity' : '-infinity'),
    direction: isAscending ? sql`asc` : sql`desc`,
    after: isAscending ? sql`>` : sql`<`,
    from: isAscending ? sql`>=` : sql`<=`,
  };
}
