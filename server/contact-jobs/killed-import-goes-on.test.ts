import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { demoPassword } from '../demo/seed-demo.ts';
import { checkFile, rowsOf, settled } from '../testing/contact-jobs.ts';
import { waterlandAdministrator } from '../testing/contacts.ts';
import { hostingDomainOfList, listOfContacts } from '../testing/list-of-contacts.ts';
import { freePort } from '../testing/mortal-server.ts';
import { PersistentPerson } from '../testing/persistent-person.ts';
import { addressOf, endServer, spawnServer } from '../testing/server-process.ts';

const good = 2_000;

test('a server that is killed in the middle of an import goes on when it starts again: nobody is lost, nobody is added twice', {
  timeout: 180_000,
}, async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'voordeur-import-'));
  // Started as root, PostgreSQL is another user, who has to get in.
  chmodSync(dataDir, 0o755);
  const environment = { PORT: String(await freePort()), HOSTING_DOMAIN: hostingDomainOfList };
  let server = spawnServer(dataDir, environment);
  onTestFinished(async () => {
    await endServer(server, 'SIGTERM');
    rmSync(dataDir, { recursive: true, force: true });
  });
  const administrator = new PersistentPerson(await addressOf(server), {
    email: waterlandAdministrator,
    password: demoPassword,
    ownPassword: 'Molen-Gracht-4711-Zeil',
    organisation: 'Waterland Zorg',
  });
  await administrator.signIn();
  const { browser } = administrator;
  const { api } = browser;
  const { text, refused } = listOfContacts(good, 40);
  const { id } = await checkFile(browser, text);
  const params = { contactJobId: id };
  await api.startImport({ params, body: { invites: false } });
  for (;;) {
    const { progress } = await api.getContactJob({ params });
    if (progress.done > 0) {
      expect(progress.done).toBeLessThan(good);
      break;
    }
    await pause(5);
  }
  await endServer(server, 'SIGKILL');

  server = spawnServer(dataDir, environment);
  await addressOf(server);
  const done = await settled(browser, id);
  expect(done).toMatchObject({ state: 'done', counts: { add: good, refused: refused.size } });
  expect((await api.countContacts({ query: { search: 'elders' } })).total).toBe(good);
  const rows = await rowsOf(browser, id);
  expect(
    rows.filter(({ outcome, isDone, contactId }) => outcome === 'add' && isDone && contactId),
  ).toHaveLength(good);
  const some = rows.find(({ outcome }) => outcome === 'add');
  const history = await api.listContactHistory({ params: { contactId: some?.contactId ?? '' }, query: {} });
  expect(history.entries.map(({ event }) => event)).toEqual(['added']);
});
