import { describe, expect, test } from 'vitest';
import { readDay } from '../../api-client/contact-jobs/read-day.ts';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { inviteAtStart } from '../rights/invite-at-start.ts';
import { carryOut, checkFile, rowsOf, settled } from '../testing/contact-jobs.ts';
import { openAdministrator } from '../testing/contacts.ts';
import { type Browser, startServerForTest } from '../testing/test-server.ts';

test.each([
  ['2027-12-31', '2027-12-31'],
  ['2027-2-1', '2027-02-01'],
  ['2027-12-31 00:00:00', '2027-12-31'],
  ['31-12-2027', '2027-12-31'],
  ['1/2/2027', '2027-02-01'],
  ['31.12.2027', '2027-12-31'],
  [' 46752 ', '2027-12-31'],
  ['geen', null],
  ['None', null],
  ['30-02-2027', undefined],
  ['31-12/2027', undefined],
  ['12-31-2027', undefined],
  ['31-12-27', undefined],
  ['morgen', undefined],
  ['2027-12-31 14:00', undefined],
])('the day of %j is %j', (cell, day) => {
  expect(readDay(cell)).toBe(day);
});

const january = new Date('2027-01-10T12:00:00Z');

async function open() {
  const server = await startServerForTest();
  server.clock.now = january;
  const administrator = await openAdministrator(server);
  return { server, administrator };
}

const contactsNamed = async ({ api }: Browser, search: string): Promise<Contact[]> =>
  (await api.listContacts({ query: { search } })).contacts;

describe('a file gives rights with dates', () => {
  test('Dutch headings for whom it adds, English ones for whom it changes; the dry run tells them, and again nothing changes', async () => {
    const { administrator } = await open();
    const { rights } = await administrator.api.listOrganisationRights();
    const [first, second] = rights;
    if (!first || !second) throw new Error('the demonstration has two rights of the provider');
    const dutch = [
      'Naam;E-mailadres;Aanmelden tot en met;Contactpersonen beheren;Contactpersonen beheren tot en met;Rechten;Rechten vanaf',
      `Ada;ada@elders.example;31-12-2027;ja;2027-06-30;${first.name.nl};1-2-2027`,
    ].join('\n');
    const checked = await checkFile(administrator, dutch);
    const given = [
      { right: 'sign-in', startsAt: null, endsAt: '2027-12-31T23:00:00.000Z' },
      { right: 'manage-contacts', startsAt: null, endsAt: '2027-06-30T22:00:00.000Z' },
      { right: first.id, startsAt: '2027-01-31T23:00:00.000Z', endsAt: null },
    ];
    expect(await rowsOf(administrator, checked.id)).toMatchObject([
      { outcome: 'add', changes: [{ field: 'rights', before: [], after: given }] },
    ]);
    await carryOut(administrator, checked);
    expect(await contactsNamed(administrator, 'ada@')).toMatchObject([{ rights: given }]);
    expect((await checkFile(administrator, dutch)).counts).toMatchObject({ same: 1 });

    const english = [
      'Name,E-mail address,Sign in through,Rights,Rights through',
      `Ada,ada@elders.example,none,${first.name.en}; ${second.name.en},2028-01-31`,
    ].join('\n');
    await carryOut(administrator, await checkFile(administrator, english));
    const [ada] = await contactsNamed(administrator, 'ada@');
    expect(ada?.rights.toSorted((one, other) => one.right.localeCompare(other.right))).toEqual(
      [
        { right: 'sign-in', startsAt: null, endsAt: null },
        given[1],
        { right: first.id, startsAt: '2027-01-31T23:00:00.000Z', endsAt: '2028-01-31T23:00:00.000Z' },
        { right: second.id, startsAt: null, endsAt: '2028-01-31T23:00:00.000Z' },
      ].toSorted((one, other) => String(one?.right).localeCompare(String(other?.right))),
    );
  });

  test('each wrong date is named with its line and column, and the others are added', async () => {
    const { administrator } = await open();
    const lines = [
      ['Ada;ada@elders.example;;31-12-2027;ja;', null],
      ['Bo;bo@elders.example;;31-13-2027;ja;', { column: 'signInUntil', code: 'row_day' }],
      ['Cas;cas@elders.example;;31-12-2026;ja;', { column: 'signInUntil', code: 'moment_in_past' }],
      ['Dirk;dirk@elders.example;2-2-2027;1-2-2027;ja;', { column: 'signInUntil', code: 'end_before_start' }],
      ['Eva;eva@elders.example;2-2-2027;;nee;', { column: 'signInFrom', code: 'row_dates_without_right' }],
      ['Fem;fem@elders.example;;;ja;Niet dit', { column: 'rights', code: 'right_unknown' }],
    ] as const;
    const text = [
      'Naam;E-mailadres;Begindatum;Einddatum;Aanmelden;Rechten',
      ...lines.map(([line]) => line),
    ].join('\n');
    const done = await carryOut(administrator, await checkFile(administrator, text));
    expect(done.counts).toMatchObject({ add: 1, refused: 5 });
    const rows = await rowsOf(administrator, done.id);
    expect(rows.map(({ reasons }) => reasons[0] ?? null)).toEqual(lines.map(([, reason]) => reason));
    expect(await contactsNamed(administrator, 'elders')).toHaveLength(1);
  });

  test('who may sign in from a later day is not invited before it', async () => {
    const { server, administrator } = await open();
    const text = [
      'Naam;E-mailadres;Aanmelden vanaf;Uitnodigen',
      'Ada;ada@elders.example;1-2-2027;ja',
      'Bo;bo@elders.example;;ja',
    ].join('\n');
    const checked = await checkFile(administrator, text);
    expect(checked.invitable).toBe(2);
    const { followedBy } = await carryOut(administrator, checked, true);
    expect(await settled(administrator, followedBy ?? '')).toMatchObject({ total: 1, counts: { acted: 1 } });
    const [ada] = await contactsNamed(administrator, 'ada@');
    expect(ada).toMatchObject({ access: 'none' });
    expect(await inviteAtStart(server.services)).toBe(false);
    server.clock.now = new Date('2027-02-01T12:00:00Z');
    expect(await inviteAtStart(server.services)).toBe(true);
    const { messages } = await administrator.api.listOutboxMessages({ query: { to: 'ada@elders.example' } });
    expect(messages).toHaveLength(1);
  });
});
