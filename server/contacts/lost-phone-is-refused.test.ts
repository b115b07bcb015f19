import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { demoPassword } from '../demo/seed-demo.ts';
import {
  contactIdOf,
  merwedeAdministrator,
  newContact,
  openAdministrator,
  typePassword,
  waterlandAdministrator,
} from '../testing/contacts.ts';
import { lostPhone, refusalCodeOf, startWithLostPhone } from '../testing/lost-phone.ts';
import { type Browser, signInAgain, signInFirstTime, startServerForTest } from '../testing/test-server.ts';

const ofTwo = 'y.elamrani@waterlandzorg.example';

const reset = ({ api }: Browser, contactId: string) => api.resetMethods({ params: { contactId } });

test.each([waterlandAdministrator, merwedeAdministrator])(
  'of a person of two organisations, by an administrator of either: nothing of theirs changes (%s)',
  async (administratorOf) => {
    const server = await startServerForTest();
    const browser = server.openBrowser();
    const key = await signInFirstTime(server, browser, ofTwo);
    const administrator = await openAdministrator(server, administratorOf);
    const contactId = await contactIdOf(administrator, ofTwo);
    expect(await refusalCodeOf(reset(administrator, contactId))).toBe('account_shared');
    const { next } = await signInAgain(server, server.openBrowser(), ofTwo, key);
    expect(next.step).toBe('choose-organisation');
    const { messages } = await administrator.api.listOutboxMessages({ query: { to: ofTwo } });
    expect(messages.filter(({ subject }) => subject.includes('verwijderd'))).toEqual([]);
  },
);

test('of somebody whom another organisation has invited since, whoever asks first', async () => {
  const { server, administrator, contactId } = await startWithLostPhone();
  const merwede = await openAdministrator(server, merwedeAdministrator);
  const [invited, refusal] = await Promise.all([
    merwede.api.addContact(newContact(lostPhone)),
    reset(administrator, contactId).then(
      () => 'done',
      () => 'refused',
    ),
  ]);
  expect(invited.email).toBe(lostPhone);
  expect(['done', 'refused']).toContain(refusal);
  expect(await refusalCodeOf(reset(administrator, contactId))).toBe('account_shared');
});

test('of oneself, of who has nothing to reset, of nobody, and of another organisation’s', async () => {
  const server = await startServerForTest();
  const administrator = await openAdministrator(server);
  const { contact: self } = await administrator.api.getSession();
  expect(await refusalCodeOf(reset(administrator, self.id))).toBe('own_contact');
  const without = await contactIdOf(administrator, lostPhone);
  expect(await refusalCodeOf(reset(administrator, without))).toBe('nothing_to_reset');
  const { id: uninvited } = await administrator.api.addContact(
    newContact('lijst@waterlandzorg.example', { authorisations: [] }),
  );
  expect(await refusalCodeOf(reset(administrator, uninvited))).toBe('nothing_to_reset');
  const merwede = await openAdministrator(server, merwedeAdministrator);
  expect(await refusalCodeOf(reset(merwede, without))).toBe('not_found');
  expect(await typePassword(server.openBrowser(), lostPhone, demoPassword)).toMatchObject({
    step: 'register',
  });
});

test('by somebody without the right', async () => {
  const { browser, administrator } = await startWithLostPhone();
  const { contact } = await administrator.api.getSession();
  expect(await refusalCodeOf(reset(browser, contact.id))).toBe('forbidden');
});

test('the code is kept as a hash alone: not in the answers that can be repeated, nor in the history', async () => {
  const { server, administrator, contactId } = await startWithLostPhone();
  const response = await administrator.fetch(`/api/v1/contacts/${contactId}/methods/reset`, {
    method: 'POST',
    headers: { 'idempotency-key': 'the-same-key' },
  });
  const { code } = (await response.json()) as { code: string };
  const inSystem = { kind: 'system', reason: 'a test' } as const;
  const { rows } = await server.services.database.transaction(inSystem, (tx) =>
    tx.execute(sql`select 1 from idempotency_keys where response::text like ${`%${code}%`}
      union all select 1 from audit_events where details::text like ${`%${code}%`}
      union all select 1 from method_resets where code_hash not like '$argon2id$%'`),
  );
  expect(rows).toEqual([]);
  const again = await administrator.fetch(`/api/v1/contacts/${contactId}/methods/reset`, {
    method: 'POST',
    headers: { 'idempotency-key': 'the-same-key' },
  });
  expect(((await again.json()) as { code: string }).code).not.toBe(code);
});
