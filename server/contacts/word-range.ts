import { type AnyColumn, or, type SQL, sql } from 'drizzle-orm';
import type { SearchTerm } from '../../api-client/contacts/contact-search.ts';

const lastCodePoint = String.fromCodePoint(0x10ffff);

/** After everything that begins with a text, in the order of code points. */
const beyond = (text: string): string => text + lastCodePoint;

/** A column, in the order of code points, begins with one of these. Row-level security lets an index do it, as it would not let it do LIKE. */
export const beginsWithOneOf = (column: AnyColumn, spellings: SearchTerm): SQL | undefined =>
  or(...spellings.map((spelling) => sql`(${column} >= ${spelling} and ${column} < ${beyond(spelling)})`));

/** Spellings as a table `spellings`, each with what lies beyond everything that begins with it. */
export const spellingsTable = (spellings: readonly string[]): SQL =>
  sql`unnest(${sql.param([...spellings])}::text[], ${sql.param(spellings.map(beyond))}::text[]) as spellings(spelling, beyond)`;

/** A column, in the order of code points, begins with the spelling of a row of `spellings`. */
export const beginsWithSpelling = (column: AnyColumn): SQL =>
  sql`${column} >= spellings.spelling and ${column} < spellings.beyond`;
