import { afterAll, beforeAll, expect, test } from 'vitest';
import { newContact, openAdministrator } from '../testing/contacts.ts';
import { type Browser, startTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
let administrator: Browser;
beforeAll(async () => {
  server = await startTestServer();
  administrator = await openAdministrator(server);
});
afterAll(() => server.close());

let number = 0;
const someone = () =>
  administrator.api.addContact(newContact(`iemand${++number}@elders.example`, { authorisations: [] }));

const put = (contactId: string, headers: Record<string, string>, body: unknown) =>
  administrator.fetch(`/api/v1/contacts/${contactId}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

test('reading and editing answer with an ETag, and an edit holds only for the version that was read', async () => {
  const contact = await someone();
  const params = { contactId: contact.id };
  const read = await administrator.fetch(`/api/v1/contacts/${contact.id}`);
  const etag = read.headers.get('etag') ?? '';
  expect(etag).toBe(`"${contact.version}"`);

  const edited = await put(contact.id, { 'if-match': etag }, { ...contact, name: 'De Eerste' });
  expect(edited.status).toBe(200);
  expect(edited.headers.get('etag')).not.toBe(etag);
  expect(edited.headers.get('etag')).toBe(`"${(await edited.json()).version}"`);

  const late = administrator.api.updateContact({
    params,
    ifMatch: contact.version,
    body: { ...contact, name: 'De Tweede' },
  });
  await expect(late).rejects.toMatchObject({ problem: { code: 'edit_conflict', status: 412 } });
  expect((await administrator.api.getContact({ params })).name).toBe('De Eerste');
});

test('If-Match is required, in its own form; any version and one of a list are understood (RFC 9110)', async () => {
  const contact = await someone();
  const outcome = async (headers: Record<string, string>) => {
    const answer = await put(contact.id, headers, contact);
    return answer.ok ? answer.status : ((await answer.json()) as { code: string }).code;
  };
  expect(await outcome({})).toBe('precondition_required');
  expect(await outcome({ 'if-match': '1' })).toBe('input_invalid');
  expect(await outcome({ 'if-match': `W/"${contact.version}"` })).toBe('edit_conflict');
  expect(await outcome({ 'if-match': '"another"' })).toBe('edit_conflict');
  expect(await outcome({ 'if-match': `"another", "${contact.version}"` })).toBe(200);
  expect(await outcome({ 'if-match': '*' })).toBe(200);
});

test('of ten edits of one version at once, one goes through', async () => {
  const contact = await someone();
  const edits = Array.from({ length: 10 }, (_, index) =>
    administrator.api.updateContact({
      params: { contactId: contact.id },
      ifMatch: contact.version,
      body: { ...contact, name: `Naam ${index}` },
    }),
  );
  const outcomes = await Promise.allSettled(edits);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected')
      expect(outcome.reason).toMatchObject({ problem: { code: 'edit_conflict' } });
  }
});

test('access that is given or taken meanwhile is a conflict too; a block or a sign-in is none', async () => {
  const contact = await someone();
  const params = { contactId: contact.id };
  const blocked = await administrator.api.blockContact({ params });
  expect(blocked.version).toBe(contact.version);
  await administrator.api.unblockContact({ params });
  const invited = await administrator.api.inviteContact({ params, idempotencyKey: 'give-access' });
  expect(invited.version).toBeGreaterThan(contact.version);
  const again = await administrator.api.inviteContact({ params, idempotencyKey: 'send-again' });
  expect(again.version).toBe(invited.version);
  const withdrawn = await administrator.api.withdrawAccess({ params });
  expect(withdrawn.version).toBeGreaterThan(invited.version);
});
