import { expect, test } from 'vitest';
import { dueReminder, nextReviewStart, reviewDueAt } from '../../api-client/reviews/review-calendar.ts';
import { startServerForCommands, typeCommand } from '../testing/command-line.ts';
import { merwedeAdministrator, openAdministrator, waterlandAdministrator } from '../testing/contacts.ts';
import { type Browser, signInAgain, signInFirstTime, startServerForTest } from '../testing/test-server.ts';
import { runReviews } from './run-reviews.ts';

const day = 24 * 3_600_000;

test.each([
  ['monthly', '2026-11-21T12:00:00Z', '2026-12-01T07:00:00.000Z'],
  ['quarterly', '2026-11-21T12:00:00Z', '2027-01-01T07:00:00.000Z'],
  ['quarterly', '2026-03-31T22:30:00Z', '2026-04-01T06:00:00.000Z'],
  ['quarterly', '2026-04-01T06:00:00Z', '2026-07-01T06:00:00.000Z'],
  ['half-yearly', '2026-07-02T12:00:00Z', '2027-01-01T07:00:00.000Z'],
  ['yearly', '2026-01-02T12:00:00Z', '2027-01-01T07:00:00.000Z'],
] as const)('%s, after %s, the next round begins at %s', (period, now, next) => {
  expect(nextReviewStart(period, new Date(now)).toISOString()).toBe(next);
});

const dueAt = new Date('2027-01-29T07:00:00Z');
const told = new Date('2027-01-01T07:05:00Z');
test.each([
  ['at its start', 28, {}, 'started'],
  ['once told', 20, { startToldAt: told }, null],
  ['a week before', 7, { startToldAt: told }, 'week-left'],
  ['a week before, where the start was missed', 5, {}, 'week-left'],
  ['a week before, once told', 3, { startToldAt: told, weekToldAt: told }, null],
  ['when it is due', 0, { startToldAt: told, weekToldAt: told }, 'overdue'],
  ['when overdue, once told', -9, { startToldAt: told, weekToldAt: told, overdueToldAt: told }, null],
])('of a round is told %s', (_, days, before, reminder) => {
  const review = { dueAt, startToldAt: null, weekToldAt: null, overdueToldAt: null, ...before };
  expect(dueReminder(review, new Date(dueAt.getTime() - days * day))).toBe(reminder);
});

const subjectsTo = async ({ api }: Browser, to: string) =>
  (await api.listOutboxMessages({ query: { to } })).messages
    .map(({ subject }) => subject)
    .filter((subject) => /toegang/.test(subject));

test('rounds begin by the calendar, tell each administrator once, however many workers look, and make room for the next', async () => {
  const server = await startServerForTest();
  const administrator = server.openBrowser();
  const key = await signInFirstTime(server, administrator, waterlandAdministrator);
  const { services, clock } = server;
  const work = () => Promise.all([runReviews(services), runReviews(services)]);
  const comesBack = () => signInAgain(server, administrator, waterlandAdministrator, key);
  const { nextStartsAt } = await administrator.api.setReviewSchedule({ body: { frequency: 'quarterly' } });
  const start = new Date(nextStartsAt ?? '');
  clock.now = new Date(start.getTime() - 1000);
  await work();
  expect(await subjectsTo(administrator, waterlandAdministrator)).toEqual([]);

  clock.now = start;
  await work();
  await work();
  await comesBack();
  const { open, schedule } = await administrator.api.getReview();
  expect(open).toMatchObject({
    startedAt: start.toISOString(),
    dueAt: reviewDueAt('quarterly', start).toISOString(),
  });
  expect(new Date(schedule.nextStartsAt ?? '') > clock.now).toBe(true);
  expect(await subjectsTo(administrator, waterlandAdministrator)).toHaveLength(1);

  for (const [days, mails] of [
    [20, 1],
    [21, 2],
    [27, 2],
    [28, 3],
    [60, 3],
  ] as const) {
    clock.now = new Date(start.getTime() + days * day);
    await work();
    expect(await subjectsTo(administrator, waterlandAdministrator)).toHaveLength(mails);
  }

  clock.now = new Date(schedule.nextStartsAt ?? '');
  await work();
  await comesBack();
  const later = await administrator.api.getReview();
  expect(later.open?.startedAt).toBe(schedule.nextStartsAt);
  expect(later.past).toMatchObject([{ id: open?.id, left: open?.left, endedAt: schedule.nextStartsAt }]);
});

test('a round in which nobody is left ends, and nobody is reminded of it', async () => {
  const server = await startServerForTest();
  const { api } = await openAdministrator(server);
  server.clock.forward(1000);
  const round = await api.startReview();
  const { contacts } = await api.listContactsToReview({ query: { limit: 100 } });
  server.clock.forward(1000);
  await api.confirmAccess({
    body: { contacts: contacts.map(({ id, version }) => ({ contactId: id, version })) },
  });
  await runReviews(server.services);
  expect(await api.getReview()).toMatchObject({
    open: null,
    past: [{ id: round.id, left: 0, total: round.total, endedAt: server.clock.now.toISOString() }],
  });
  expect(await subjectsTo(server.openBrowser(), waterlandAdministrator)).toEqual([]);
});

test('the service desk sets it by the command line, and begins a round', async () => {
  const server = await startServerForCommands();
  const { api } = await openAdministrator(server);
  expect((await typeCommand('organisation', 'review', 'Waterland Zorg')).said).toContain('does not review');
  const set = await typeCommand('organisation', 'review', 'Waterland Zorg', '--every', 'monthly', '--start');
  expect(set.said).toMatch(/monthly[\s\S]*under way/);
  const again = await typeCommand('organisation', 'review', 'Waterland Zorg', '--start');
  expect(again.refused).toContain('under way already');
  expect(await api.getReview()).toMatchObject({
    schedule: { frequency: 'monthly' },
    open: { left: expect.any(Number) },
  });
  const other = await openAdministrator(server, merwedeAdministrator);
  expect(await other.api.getReview()).toMatchObject({ schedule: { frequency: 'never' }, open: null });
});
