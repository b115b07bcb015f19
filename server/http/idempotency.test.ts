import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { idempotencyKeys } from '../db/schema.ts';
import {
  type Browser,
  mailedPassword,
  signInFirstTime,
  startTestServer,
  type TestServer,
} from '../testing/test-server.ts';

const person = (email: string) => ({
  name: 'Pieter Nieuwenhuis',
  email,
  language: 'nl' as const,
  authorisations: ['sign-in' as const],
  productIds: [],
});

describe('a write that is repeated under its Idempotency-Key', () => {
  let server: TestServer;
  let administrator: Browser;
  let elsewhere: Browser;

  beforeAll(async () => {
    server = await startTestServer();
    administrator = server.openBrowser();
    elsewhere = server.openBrowser();
    await signInFirstTime(server, administrator, 'a.degroot@waterlandzorg.example');
    await signInFirstTime(server, elsewhere, 'b.oosterhuis@merwede.example');
  });

  afterAll(() => server.close());

  const listed = async (email: string) =>
    (await administrator.api.listContacts({ query: { search: email } })).contacts;

  const mailsTo = async (to: string) =>
    (await administrator.api.listOutboxMessages({ query: { to } })).messages;

  test('gets the first answer, and one contact and one mail are made', async () => {
    const body = person('first@waterlandzorg.example');
    const first = await administrator.api.addContact({ idempotencyKey: 'key-of-the-first', body });
    const second = await administrator.api.addContact({ idempotencyKey: 'key-of-the-first', body });
    expect(second).toEqual(first);
    expect(await listed(body.email)).toHaveLength(1);
    expect(await mailsTo(body.email)).toHaveLength(1);
  });

  test('is refused with another body', async () => {
    const idempotencyKey = 'key-of-the-second';
    await administrator.api.addContact({ idempotencyKey, body: person('second@waterlandzorg.example') });
    const other = administrator.api.addContact({
      idempotencyKey,
      body: person('other@waterlandzorg.example'),
    });
    await expect(other).rejects.toMatchObject({ problem: { code: 'idempotency_key_reused', status: 422 } });
    expect(await listed('other@waterlandzorg.example')).toEqual([]);
  });

  test('is carried out once when the repetitions come together', async () => {
    const body = person('together@waterlandzorg.example');
    const outcomes = await Promise.allSettled(
      Array.from({ length: 5 }, () =>
        administrator.api.addContact({ idempotencyKey: 'key-of-them-all', body }),
      ),
    );
    const answers = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value.id] : []));
    const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []));
    expect(new Set(answers).size).toBe(1);
    for (const refusal of refusals) {
      expect(refusal).toMatchObject({ problem: { code: 'idempotency_in_progress', status: 409 } });
    }
    expect(await listed(body.email)).toHaveLength(1);
    expect(await mailsTo(body.email)).toHaveLength(1);
  });

  test('is another one when another person sends it', async () => {
    const idempotencyKey = 'key-of-two-people';
    const mine = await administrator.api.addContact({ idempotencyKey, body: person('mine@elders.example') });
    const theirs = await elsewhere.api.addContact({ idempotencyKey, body: person('theirs@elders.example') });
    expect(theirs.email).toBe('theirs@elders.example');
    expect(theirs.id).not.toBe(mine.id);
  });

  test('may be tried again after a refusal', async () => {
    const idempotencyKey = 'key-of-a-refusal';
    const body = person('known@waterlandzorg.example');
    await administrator.api.addContact({ idempotencyKey: 'key-of-the-known', body });
    const refused = administrator.api.addContact({ idempotencyKey, body });
    await expect(refused).rejects.toMatchObject({ problem: { code: 'contact_exists' } });
    const added = await administrator.api.addContact({
      idempotencyKey,
      body: person('unknown@waterlandzorg.example'),
    });
    expect(added.email).toBe('unknown@waterlandzorg.example');
  });

  test.each(['short', 'with space in', 'a'.repeat(101)])(
    'is refused under a key like %j',
    async (idempotencyKey) => {
      const added = administrator.api.addContact({
        idempotencyKey,
        body: person('odd@waterlandzorg.example'),
      });
      await expect(added).rejects.toMatchObject({
        problem: { code: 'input_invalid', errors: [{ path: 'idempotency-key', code: 'invalid' }] },
      });
    },
  );

  test('what is kept for it holds no secret', async () => {
    const body = person('secretive@waterlandzorg.example');
    await administrator.api.addContact({ idempotencyKey: 'key-of-a-secret', body });
    const password = await mailedPassword(administrator, body.email);
    const kept = await server.services.database.transaction({ kind: 'system', reason: 'test' }, (tx) =>
      tx.select({ response: idempotencyKeys.response }).from(idempotencyKeys),
    );
    expect(kept.length).toBeGreaterThan(0);
    expect(JSON.stringify(kept)).not.toContain(password);
  });
});
