import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contactSearchWords, contacts, organisations } from '../db/schema.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';

let testDatabase: TestDatabase;
let own: string;
let other: string;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  [own = '', other = ''] = await testDatabase.database.transaction(
    { kind: 'system', reason: 'test' },
    async (tx) => {
      const made = await tx
        .insert(organisations)
        .values([{ name: 'Waterland' }, { name: 'Merwede' }])
        .returning();
      for (const { id: organisationId, name } of made)
        await tx
          .insert(contacts)
          .values({ organisationId, name: `Jan ${name}`, email: 'jan@elders.example', language: 'nl' });
      return made.map(({ id }) => id);
    },
  );
});
afterAll(() => testDatabase.drop());

const within = <Result>(work: Parameters<typeof testDatabase.database.transaction<Result>>[1]) =>
  testDatabase.database.transaction({ kind: 'organisation', organisationId: own, accountId: own }, work);

test('the words of another organisation are not seen, not even when they are asked for', async () => {
  const words = (organisationId?: string) =>
    within((tx) =>
      tx
        .selectDistinct({ word: contactSearchWords.word })
        .from(contactSearchWords)
        .where(organisationId ? eq(contactSearchWords.organisationId, organisationId) : undefined)
        .orderBy(contactSearchWords.word),
    );
  const expected = ['elders', 'example', 'jan', 'waterland'].map((word) => ({ word }));
  expect(await words()).toEqual(expected);
  expect(await words(own)).toEqual(expected);
  expect(await words(other)).toEqual([]);
});

test('without a context, and for a person, there are no words', async () => {
  for (const context of [
    { kind: 'account', accountId: own } as const,
    { kind: 'system', reason: '' } as const,
  ]) {
    const rows = await testDatabase.database.transaction(context, (tx) =>
      tx.select().from(contactSearchWords),
    );
    expect(rows).toEqual([]);
  }
});

test('the role of the API writes no words itself', async () => {
  const denied = expect.objectContaining({ cause: expect.objectContaining({ code: '42501' }) });
  const word = { organisationId: own, word: 'merwede', contactId: own, sortName: 'merwede' };
  await expect(within((tx) => tx.insert(contactSearchWords).values(word))).rejects.toEqual(denied);
  await expect(within((tx) => tx.delete(contactSearchWords))).rejects.toEqual(denied);
  await expect(within((tx) => tx.update(contactSearchWords).set({ word: 'x' }))).rejects.toEqual(denied);
});

test('each contact has their words once, with their name in order, whoever wrote them', async () => {
  const { rows } = await testDatabase.database.transaction({ kind: 'system', reason: 'test' }, async (tx) => {
    // The same words in another order are another name.
    await tx.execute(sql`update contacts set name = regexp_replace(name, '^(\\S+) (.+)$', '\\2 \\1')`);
    return tx.execute(sql`
        select id from contacts
        where string_to_array(ltrim(search_text), ' ') is distinct from
          (select array_agg(word order by word) from contact_search_words w where w.contact_id = contacts.id)
        or exists (select from contact_search_words w
          where w.contact_id = contacts.id and w.sort_name <> contacts.sort_name)`);
  });
  expect(rows).toEqual([]);
});
