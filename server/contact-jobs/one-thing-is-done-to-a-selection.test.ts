import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { settled, startAction } from '../testing/contact-jobs.ts';
import { newContact, openAdministrator } from '../testing/contacts.ts';
import { startServerForTest } from '../testing/test-server.ts';

test('a selection by ids: each contact is blocked, and somebody of nowhere is left out', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  const added = [];
  for (const email of ['een@elders.example', 'twee@elders.example'])
    added.push(await administrator.api.addContact(newContact(email, { authorisations: [] })));
  const job = await startAction(administrator, 'block', {
    contactIds: [...added.map(({ id }) => id), randomUUID()],
  });
  expect(job).toMatchObject({ kind: 'action', action: 'block', total: 2 });
  expect(await settled(administrator, job.id)).toMatchObject({
    state: 'done',
    counts: { acted: 2, refused: 0 },
  });
  const { contacts } = await administrator.api.listContacts({ query: { access: ['blocked'] } });
  expect(contacts.map(({ id }) => id).sort()).toEqual(added.map(({ id }) => id).sort());
});
