import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import type { Operation } from '../../api-client/operation.ts';
import { operations } from '../../api-client/operations.ts';
import { sessionIdHeader } from '../../api-client/session/session-id-header.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { type Browser, signInAgain, signInFirstTime, startServerForTest } from '../testing/test-server.ts';

const inTwo = 'y.elamrani@waterlandzorg.example';

/** Chooses the organisation of that name, at the choice. */
async function choose({ api }: Browser, name: string): Promise<void> {
  const { next } = await api.getSignIn();
  if (next.step !== 'choose-organisation') throw new Error(next.step);
  const organisationId = next.organisations.find((each) => each.name === name)?.id ?? '';
  await api.chooseOrganisation({ body: { organisationId } });
}

async function startSignedIn() {
  const server = await startServerForTest();
  const browser = server.openBrowser();
  const key = await signInFirstTime(server, browser, inTwo);
  const signIn = browser.cookies.get('voordeur-sign-in') ?? '';
  const { next } = await browser.api.getSignIn();
  const organisations = next.step === 'choose-organisation' ? next.organisations : [];
  await choose(browser, 'Waterland Zorg');
  const other = organisations.find(({ name }) => name === 'Provincie Merwede')?.id ?? '';
  return { server, browser, key, signIn, other, session: await browser.api.getSession() };
}

test('no operation changes it, whatever is sent along', async () => {
  const { browser, signIn, other, session } = await startSignedIn();
  browser.cookies.set('voordeur-sign-in', signIn);
  const others: [string, Operation][] = Object.entries(operations).filter(([id]) => id !== 'signOut');
  for (const [id, { method, path }] of others) {
    const url = `${path.replace(/\{\w+\}/g, other)}?organisationId=${other}`;
    const body = JSON.stringify({ organisationId: other, organisation: { id: other }, language: 'nl' });
    const headers = { 'content-type': 'application/json', 'idempotency-key': `a-key-of-${id}` };
    await browser.fetch(url, method === 'GET' ? { headers } : { method, headers, body });
    expect(await browser.api.getSession(), id).toMatchObject({
      id: session.id,
      organisation: session.organisation,
    });
    browser.cookies.set('voordeur-sign-in', signIn);
  }
});

test.each(['organisation_id', 'contact_id', 'account_id', 'token_hash', 'expires_at'])(
  'the database does not let the API write %s again',
  async (column) => {
    const { server, session } = await startSignedIn();
    const write = server.services.database.transaction({ kind: 'system', reason: 'a test' }, (tx) =>
      tx.execute(
        sql`update sessions set ${sql.identifier(column)} = ${sql.identifier(column)} where id = ${session.id}`,
      ),
    );
    await expect(write).rejects.toMatchObject({ cause: { code: '42501' } });
  },
);

test('to switch one signs out and in; a tab that stayed behind is told, and gets and changes nothing', async () => {
  const { server, browser, key, session } = await startSignedIn();
  const cookie = browser.cookies.get('voordeur-session');
  await browser.api.signOut();
  await signInAgain(server, browser, inTwo, key);
  await choose(browser, 'Provincie Merwede');
  const now = await browser.api.getSession();
  expect(now.organisation.name).toBe('Provincie Merwede');
  expect(now.id).not.toBe(session.id);
  expect(browser.cookies.get('voordeur-session')).not.toBe(cookie);

  browser.headers[sessionIdHeader] = session.id;
  const { getSession, listMyProducts, signOut } = browser.api;
  for (const call of [getSession, listMyProducts, signOut]) {
    expect(await refusalOf(call())).toMatchObject({ status: 409, code: 'session_changed' });
  }
  browser.headers[sessionIdHeader] = now.id;
  expect(await browser.api.getSession()).toEqual(now);
});
