import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { foldText } from '../../api-client/contacts/fold-text.ts';
import { createTestDatabase } from '../testing/test-database.ts';

const names = [
  'Jan',
  'ZOË',
  'Ångström',
  'Çınar',
  'é',
  'e\u0301',
  'Łukasz',
  'Øyvind',
  'Straße',
  'Ελένη',
  'Иван',
  'ĳ',
  '李',
  "d'Ancona",
  '',
];

test('the database folds text as the mocks do', async () => {
  const { database, drop } = await createTestDatabase();
  try {
    const { rows } = await database.transaction({ kind: 'system', reason: 'test' }, (tx) =>
      tx.execute<{ name: string; folded: string }>(
        sql`select name, app_folded(name) as folded from unnest(${sql.param(names)}::text[]) as name`,
      ),
    );
    expect(rows).toEqual(names.map((name) => ({ name, folded: foldText(name) })));
  } finally {
    await drop();
  }
});
