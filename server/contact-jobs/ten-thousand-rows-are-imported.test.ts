import { expect, test } from 'vitest';
import { carryOut, checkFile, rowsOf } from '../testing/contact-jobs.ts';
import { openAdministrator } from '../testing/contacts.ts';
import { badKinds, hostingDomainOfList, listOfContacts } from '../testing/list-of-contacts.ts';
import { startServerForTest } from '../testing/test-server.ts';

/** 9,700 by hand, for the figure of docs/decisions/0029-many-at-once.md. */
const good = Number(process.env.IMPORT_ROWS ?? 1_500);
const badRows = Math.max(300 * (good / 9_700), 2 * badKinds.length);

test('a list with bad rows of every kind: each is named with its line and reason, the others are added, and again nothing changes', {
  timeout: 120_000,
}, async () => {
  const server = await startServerForTest({ HOSTING_DOMAIN: hostingDomainOfList });
  const administrator = await openAdministrator(server);
  const { text, refused } = listOfContacts(good, badRows);
  const before = process.memoryUsage().rss;
  const begun = performance.now();
  const checked = await checkFile(administrator, text);
  const checkTook = performance.now() - begun;
  expect(checked).toMatchObject({
    state: 'checked',
    counts: { add: good, refused: refused.size, waiting: 0 },
  });
  const told = (await rowsOf(administrator, checked.id)).filter(({ outcome }) => outcome === 'refused');
  expect(
    new Map(told.map(({ line, reasons }) => [line, reasons.map(({ column, code }) => ({ column, code }))])),
  ).toEqual(new Map([...refused].map(([line, reason]) => [line, [reason]])));
  expect((await administrator.api.listContacts({ query: { search: 'elders' } })).total).toBe(0);

  const startedAt = performance.now();
  const done = await carryOut(administrator, checked);
  const took = performance.now() - startedAt;
  expect(done).toMatchObject({ state: 'done', counts: { add: good, refused: refused.size, waiting: 0 } });
  const { total } = await administrator.api.countContacts({ query: { search: 'elders' } });
  expect(total).toBe(good);
  if (process.env.IMPORT_ROWS)
    process.stdout.write(
      `${JSON.stringify({ good, bad: refused.size, checkTook, took, moreMemory: process.memoryUsage().rss - before })}\n`,
    );

  const again = await checkFile(administrator, text);
  expect(again).toMatchObject({ counts: { same: good, add: 0, change: 0, refused: refused.size } });
});
