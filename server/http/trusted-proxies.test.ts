import { desc } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { signIns } from '../db/schema.ts';
import { startServerForTest, type TestServer } from '../testing/test-server.ts';

const forged = '203.0.113.7';

async function addressKept(server: TestServer, forwardedFor: string): Promise<string | null | undefined> {
  const browser = server.openBrowser();
  browser.headers['x-forwarded-for'] = forwardedFor;
  await browser.api.startSignIn({ body: { signInName: 'somebody' } });
  const [newest] = await server.services.database.transaction({ kind: 'system', reason: 'test' }, (tx) =>
    tx.select({ address: signIns.address }).from(signIns).orderBy(desc(signIns.id)).limit(1),
  );
  return newest?.address;
}

test('nobody says who they are by X-Forwarded-For, by default', async () => {
  const server = await startServerForTest();
  expect(await addressKept(server, forged)).toBe('127.0.0.1');
});

test('a proxy that is not trusted says nothing either', async () => {
  const server = await startServerForTest({ TRUSTED_PROXIES: '10.0.0.0/8' });
  expect(await addressKept(server, forged)).toBe('127.0.0.1');
});

test('a trusted proxy names the client, and what the client added before it does not count', async () => {
  const server = await startServerForTest({ TRUSTED_PROXIES: '127.0.0.1' });
  expect(await addressKept(server, `198.51.100.1, ${forged}`)).toBe(forged);
});

test('the host that a request names does not end up in links', async () => {
  const server = await startServerForTest({ TRUSTED_PROXIES: '127.0.0.1' });
  const browser = server.openBrowser();
  Object.assign(browser.headers, { 'x-forwarded-host': 'elsewhere.example', 'x-forwarded-proto': 'https' });
  await browser.api.startSignIn({ body: { signInName: 'somebody' } });
  expect([...browser.cookies.keys()]).toEqual(['voordeur-sign-in']);
});
