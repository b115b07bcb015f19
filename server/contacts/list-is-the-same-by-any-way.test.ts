import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  type ContactListView,
  contactListViewSchema,
  contactSorts,
  sortDirections,
} from '../../api-client/contacts/contact-list-view.ts';
import {
  isLookedFor,
  searchWords,
  termsAsTyped,
  termsSpelledAlike,
} from '../../api-client/contacts/contact-search.ts';
import { endsSoon, oneEndsSoon } from '../../api-client/contacts/ends-soon.ts';
import { lastSignIns, signedInThen } from '../../api-client/contacts/last-sign-in.ts';
import {
  hasRegistered,
  registeredMethods,
  showsMethods,
} from '../../api-client/contacts/registered-method.ts';
import { methodKinds } from '../../api-client/enrolment/enrolment.ts';
import {
  accounts,
  authenticationMethods,
  contactAuthorisations,
  contacts,
  invitations,
  organisations,
} from '../db/schema.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import type { ContactListPosition } from './contact-list-order.ts';
import { countSelected, findContactPage } from './contact-list-queries.ts';
import type { Bounds } from './narrow-selection.ts';

const asOf = new Date('2026-11-21T12:00:00.000Z');
const hours = (count: number) => new Date(asOf.getTime() + count * 60 * 60_000);
const first = ['Jan', 'Zoë', 'Mila', 'Jasmijn', 'Łukasz'];
const last = ['Jansen', 'de Jong', 'Mulder', 'Zwart', 'van ’t Hof', 'Janssen'];
const jobTitles = ['Inkoper', '', 'Hoofd ICT', 'Jansen-coördinator'];
const accesses = ['none', 'invited', 'signed-in', 'active'] as const;

/** Everybody, in every mixture of name, access, rights and moments. */
const people = Array.from({ length: 120 }, (_, index) => ({
  name: `${first[index % 5]} ${last[index % 6]}`,
  email: `persoon${index}@elders.example`,
  jobTitle: jobTitles[index % 7] ?? '',
  access: accesses[Math.floor(index / 3) % 4] ?? 'none',
  blockedAt: index % 17 === 0 ? asOf : null,
  lastSignedInAt: index % 4 === 0 ? hours(-(index % 40) * 24 * 6) : null,
  lastRemindedAt: index % 3 === 0 ? hours(-(index % 9)) : null,
  lapsesAt: index % 5 === 0 ? hours((index % 7) - 3) : null,
  isAdministrator: index % 11 === 0,
  endsAt: index % 6 === 0 ? hours((index % 45) * 24 - 48) : null,
  methods: methodKinds.filter((_, place) => index % (place + 2) === 0),
}));

/** What the database asks of a method of each kind. */
const secretOf = {
  totp: { secretEncrypted: Buffer.from('key'), lastUsedCounter: 0 },
  app: {},
  phone: { phoneEncrypted: Buffer.from('number') },
};

let testDatabase: TestDatabase;
let organisationId: string;

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  await testDatabase.database.transaction({ kind: 'system', reason: 'test' }, async (tx) => {
    const [organisation] = await tx.insert(organisations).values({ name: 'Waterland' }).returning();
    organisationId = organisation?.id ?? '';
    for (const { lapsesAt, isAdministrator, endsAt, methods, ...person } of people) {
      const [account] = await tx.insert(accounts).values({ language: 'nl' }).returning();
      const accountId = account?.id ?? '';
      for (const kind of methods)
        await tx.insert(authenticationMethods).values({ accountId, kind, name: kind, ...secretOf[kind] });
      const values = { ...person, organisationId, accountId, language: 'nl' as const };
      const [contact] = await tx.insert(contacts).values(values).returning();
      const contactId = contact?.id ?? '';
      const ofContact = { organisationId, contactId };
      if (lapsesAt)
        await tx.insert(invitations).values({ ...ofContact, accountId, lapsesAt, sentAt: hours(-20) });
      if (endsAt)
        await tx.insert(contactAuthorisations).values({ ...ofContact, authorisation: 'sign-in', endsAt });
      if (isAdministrator)
        await tx.insert(contactAuthorisations).values({ ...ofContact, authorisation: 'manage-contacts' });
    }
  });
});
afterAll(() => testDatabase.drop());

const ways: Record<string, Bounds> = {
  'collected by the rarest condition': { collected: 10_000, intersected: 10_000 },
  'collected from several conditions': { collected: 9, intersected: 10_000 },
  'walked through': { collected: 0, intersected: 0 },
};

async function wholeList(view: ContactListView, bounds: Bounds, limit: number) {
  const context = { kind: 'organisation', organisationId, accountId: organisationId } as const;
  return testDatabase.database.transaction(context, async (tx) => {
    const alike = view.search === 'jnasen' ? termsSpelledAlike(view.search) : undefined;
    const selection = { organisationId, view, terms: alike ?? termsAsTyped(view.search), asOf };
    const found: ContactListPosition[] = [];
    let after: ContactListPosition | undefined;
    do {
      const { positions } = await findContactPage(tx, { ...selection, after, limit: limit + 1 }, bounds);
      found.push(...positions.slice(0, limit));
      after = positions.length > limit ? positions[limit - 1] : undefined;
    } while (after);
    return { ids: found.map(({ id }) => id), total: await countSelected(tx, selection) };
  });
}

const views: Partial<ContactListView>[] = [
  {},
  { search: 'j' },
  { search: 'jan' },
  { search: 'jansen jan' },
  { search: 'm jan' },
  { search: 'jnasen' },
  { search: 'persoon1' },
  { search: 'quist' },
  { access: ['active'] },
  { access: ['lapsed'] },
  { access: ['invited', 'lapsed', 'blocked'] },
  { authorisation: 'manage-contacts' },
  { method: 'app' },
  { method: 'none', access: ['active'] },
  { lastSignIn: 'never' },
  { lastSignIn: 'over-90-days-ago', search: 'j' },
  { lastSignIn: 'within-30-days', method: 'totp' },
  { ends: 'within-30-days' },
  { ends: 'within-7-days', search: 'j', method: 'none' },
  { search: 'z', access: ['none', 'signed-in'] },
  { search: 'jan', authorisation: 'manage-contacts', access: ['active'] },
];
const orders = contactSorts.flatMap((sort) => sortDirections.map((direction) => ({ sort, direction })));

test.each(views)(
  '%j: the same people, in the same order, counted alike, whichever way they are found',
  async (part) => {
    for (const order of orders) {
      const view = contactListViewSchema.parse({ ...part, ...order });
      const [expected, ...others] = await Promise.all(
        Object.values(ways).map((bounds) => wholeList(view, bounds, 7)),
      );
      for (const other of others) expect(other, JSON.stringify(view)).toEqual(expected);
      expect(expected?.ids.length).toBe(expected?.total);
      expect(new Set(expected?.ids).size).toBe(expected?.total);
    }
  },
);

test.each([
  'j',
  'jan',
  'jansen jan',
  'm jan',
  'zoe',
  'hof',
  'persoon1',
  'lukasz',
  "van 't",
  'inkoper jan',
  'ict',
  'coord',
])('a search for %j finds whom the rule finds', async (search) => {
  const terms = termsAsTyped(search);
  const expected = people.filter((person) => isLookedFor(searchWords(person), terms)).length;
  for (const bounds of Object.values(ways)) {
    const { ids } = await wholeList(contactListViewSchema.parse({ search }), bounds, 50);
    expect(ids.length).toBe(expected);
  }
  expect(expected).toBeGreaterThan(0);
});

test.each(registeredMethods)(
  'who has %j registered, and has signed in here, is found by it',
  async (method) => {
    const expected = people.filter(({ access, methods }) =>
      hasRegistered(method, showsMethods(access) ? methods : []),
    );
    for (const bounds of Object.values(ways))
      expect((await wholeList(contactListViewSchema.parse({ method }), bounds, 50)).total).toBe(
        expected.length,
      );
    expect(expected.length).toBeGreaterThan(0);
  },
);

test.each(lastSignIns)('who signed in last %j is found by it', async (lastSignIn) => {
  const expected = people.filter(({ lastSignedInAt }) => signedInThen(lastSignIn, lastSignedInAt, asOf));
  for (const bounds of Object.values(ways))
    expect((await wholeList(contactListViewSchema.parse({ lastSignIn }), bounds, 50)).total).toBe(
      expected.length,
    );
  expect(expected.length).toBeGreaterThan(0);
});

test.each(endsSoon)('whose right ends %j is found by it', async (ends) => {
  const expected = people.filter(({ endsAt }) => oneEndsSoon(ends, [endsAt], asOf));
  for (const bounds of Object.values(ways))
    expect((await wholeList(contactListViewSchema.parse({ ends }), bounds, 50)).total).toBe(expected.length);
  expect(expected.length).toBeGreaterThan(0);
});
