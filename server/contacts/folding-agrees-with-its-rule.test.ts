import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { searchWords } from '../../api-client/contacts/contact-search.ts';
import { foldText } from '../../api-client/contacts/fold-text.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';

let testDatabase: TestDatabase;
beforeAll(async () => {
  testDatabase = await createTestDatabase();
});
afterAll(() => testDatabase.drop());

const names = [
  'Jan',
  'ZOË',
  'Ångström',
  'Çınar',
  'İpek',
  'é',
  'e\u0301',
  'Łukasz',
  'Øyvind',
  'Straße',
  'STRAẞE',
  'Æðelþryð Œuvre',
  'Ελένη ΟΔΥΣΣΕΥΣ',
  'Иван Й',
  'ĳ',
  '李',
  '각하',
  "d'Ancona",
  "van ’t Hof-O'Brien",
  '=cmd() <a href> \u202Ejan\u200F',
  '  ',
  '%_\\',
  '-',
  'a'.repeat(60),
  '',
];

/** What the database makes of texts, by one of its functions. */
const inDatabase = (texts: readonly string[], made: 'folded' | 'words') =>
  testDatabase.database.transaction({ kind: 'system', reason: 'test' }, async (tx) => {
    const call =
      made === 'folded'
        ? sql`app_folded(text)`
        : sql`app_search_text(text, 'Jan.Vos@elders.example', reverse(text))`;
    const { rows } = await tx.execute<{ made: string }>(
      sql`select ${call} as made from unnest(${sql.param([...texts])}::text[]) with ordinality as t(text, place) order by place`,
    );
    return rows.map((row) => row.made);
  });

test('the database folds text by the rule', async () => {
  expect(await inDatabase(names, 'folded')).toEqual(names.map(foldText));
});

const wordsOf = (name: string) =>
  searchWords({
    name,
    email: 'Jan.Vos@elders.example',
    jobTitle: [...name].toReversed().join(''),
  }).toSorted();

test('the database takes the words by the rule', async () => {
  const texts = await inDatabase(names, 'words');
  expect(texts.map((text) => text.trimStart().split(' ').toSorted())).toEqual(names.map(wordsOf));
});

test('the database takes the words by the rule, whatever is between them', async () => {
  const sign = fc.constantFrom(..."aZéßİ19 .-'’`_@+/\\%|\u00a0\u200d\u2013\u3000李ж😀");
  const some = fc.array(fc.string({ unit: sign, maxLength: 30 }), { minLength: 20, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(some, async (texts) => {
      const words = (await inDatabase(texts, 'words')).map((text) => text.trimStart().split(' ').toSorted());
      expect(words).toEqual(texts.map(wordsOf));
    }),
    { numRuns: 20 },
  );
});
