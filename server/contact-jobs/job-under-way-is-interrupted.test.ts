import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { ContactJob } from '../../api-client/contact-jobs/contact-job.ts';
import { carryOut, checkFile, rowsOf, settled, startAction } from '../testing/contact-jobs.ts';
import {
  acceptInvitation,
  contactIdOf,
  newContact,
  openAdministrator,
  waterlandAdministrator,
} from '../testing/contacts.ts';
import { listOfContacts } from '../testing/list-of-contacts.ts';
import { startSecond } from '../testing/second-server.ts';
import { type Browser, startServerForTest, type TestServer } from '../testing/test-server.ts';
import { jobWork } from './job-worker.ts';

const good = 3_000;

/** Starts an import, and resolves once some of it is done and most of it is not. */
async function importUnderWay(administrator: Browser): Promise<ContactJob> {
  const { id } = await checkFile(administrator, listOfContacts(good, 0).text);
  const params = { contactJobId: id };
  await administrator.api.startImport({ params, body: { invites: false } });
  for (;;) {
    const job = await administrator.api.getContactJob({ params });
    expect(job).toMatchObject({ state: 'running' });
    if (job.progress.done > 0) return job;
    await pause(5);
  }
}

/** How many contacts the file put on the list, and how many of them are told in the history as added, each once. */
async function addedBy({ services }: TestServer) {
  const { rows } = await services.database.transaction({ kind: 'system', reason: 'test' }, (tx) =>
    tx.execute<{ listed: number; told: number; most: number }>(sql`
      select count(*)::int as listed, coalesce(sum(told), 0)::int as told, coalesce(max(told), 0)::int as most from (
        select (select count(*) from audit_events where contact_id = contacts.id and event = 'contact.added') as told
        from contacts where email like 'persoon.%@elders.example') as added`),
  );
  return rows[0];
}

/** What a job that ended early says agrees with what is on the list: each row is done or is not, and none is both or half. */
async function expectWholeRows(server: TestServer, administrator: Browser, job: ContactJob): Promise<void> {
  const rows = await rowsOf(administrator, job.id);
  const done = rows.filter(({ isDone }) => isDone);
  expect(done.length).toBeGreaterThan(0);
  expect(done.length).toBeLessThan(good);
  expect(done.every(({ outcome, contactId }) => outcome === 'add' && contactId)).toBe(true);
  const undone = rows.filter(({ isDone }) => !isDone);
  expect(undone.every(({ outcome, contactId }) => outcome === 'waiting' && contactId === null)).toBe(true);
  expect(job.counts).toMatchObject({ add: done.length, waiting: good - done.length });
  const { length } = done;
  expect(await addedBy(server)).toEqual({ listed: length, told: length, most: 1 });
}

test('cancelled while it runs, an import ends between two rows and says which of them were done', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  const { id } = await importUnderWay(administrator);
  const cancelled = await administrator.api.cancelContactJob({ params: { contactJobId: id } });
  expect(cancelled).toMatchObject({ state: 'cancelled' });
  await jobWork(server.services, pino({ level: 'silent' }))();
  const later = await settled(administrator, id);
  expect(later).toEqual(cancelled);
  await expectWholeRows(server, administrator, later);
});

test('an administrator who may not manage contacts any more does so by no job either: it stops, and says how far it came', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  await administrator.api.addContact(
    newContact('tweede@beheer.example', { authorisations: ['sign-in', 'manage-contacts'] }),
  );
  const second = await acceptInvitation(server, 'tweede@beheer.example');
  const params = { contactId: await contactIdOf(second, waterlandAdministrator) };
  const first = await second.api.getContact({ params });
  const { id } = await importUnderWay(administrator);
  await second.api.updateContact({
    params,
    ifMatch: first.version,
    body: { ...first, authorisations: ['sign-in'], rights: [] },
  });
  const stopped = await settled(second, id);
  expect(stopped).toMatchObject({ state: 'stopped', endedAt: expect.any(String) });
  await expectWholeRows(server, second, stopped);
});

test('two servers on one database carry each row out once, an import and what is done to all that match', async () => {
  const server = await startServerForTest();
  await startSecond(server);
  const administrator = await openAdministrator(server);
  const checked = await checkFile(administrator, listOfContacts(400, 0).text);
  const done = await carryOut(administrator, checked);
  expect(done).toMatchObject({ state: 'done', counts: { add: 400 }, progress: { done: 400 } });
  expect(await addedBy(server)).toEqual({ listed: 400, told: 400, most: 1 });

  const { id } = await startAction(administrator, 'block', { view: { search: 'persoon.1' } });
  const blocked = await settled(administrator, id);
  const { total } = blocked;
  expect(blocked).toMatchObject({ state: 'done', counts: { acted: total, refused: 0 } });
  const { rows } = await server.services.database.transaction({ kind: 'system', reason: 'test' }, (tx) =>
    tx.execute(sql`
      select count(*)::int as events, count(distinct contact_id)::int as contacts from audit_events
      where event = 'contact.blocked' and actor = 'account'`),
  );
  expect(rows).toEqual([{ events: total, contacts: total }]);
});
