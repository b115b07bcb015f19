import { sql } from 'drizzle-orm';
import {
  type SearchTerm,
  termsAsTyped,
  termsSpelledAlike,
} from '../../api-client/contacts/contact-search.ts';
import type { Transaction } from '../db/database.ts';
import { contactSearchWords } from '../db/schema.ts';
import { beginsWithSpelling, spellingsTable } from './word-range.ts';

interface Search {
  readonly organisationId: string;
  readonly search: string;
  readonly isAlike?: boolean | undefined;
}

/** Leaves of each term the spellings that begin a word of somebody in the organisation. */
async function knownSpellings(
  tx: Transaction,
  organisationId: string,
  terms: readonly SearchTerm[],
): Promise<SearchTerm[]> {
  const spellings = [...new Set(terms.flat())];
  const { rows } = await tx.execute<{ spelling: string }>(sql`
    select spelling from ${spellingsTable(spellings)}
    where exists (select from ${contactSearchWords}
      where ${contactSearchWords.organisationId} = ${organisationId}
        and ${beginsWithSpelling(contactSearchWords.word)})`);
  const known = new Set(rows.map(({ spelling }) => spelling));
  return terms.map((term) => term.filter((spelling) => known.has(spelling)));
}

/**
 * Finds as a search was typed and, where that finds nobody, once more with mistakes forgiven. `isAlike`: which of the two it
 * is, where the page before has found that out.
 */
export async function findSpelled<Found>(
  tx: Transaction,
  { organisationId, search, isAlike }: Search,
  find: (terms: readonly SearchTerm[]) => Promise<Found>,
  isNobody: (found: Found) => boolean,
): Promise<{ found: Found; isAlike: boolean }> {
  const asTyped = isAlike ? undefined : await find(termsAsTyped(search));
  if (asTyped && (isAlike === false || !isNobody(asTyped))) return { found: asTyped, isAlike: false };
  const alike = termsSpelledAlike(search);
  if (!alike) return { found: asTyped ?? (await find(termsAsTyped(search))), isAlike: false };
  return { found: await find(await knownSpellings(tx, organisationId, alike)), isAlike: true };
}
