import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { operations } from '../../api-client/operations.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

const anyId = '00000000-0000-4000-8000-000000000000';

describe('requests that another site caused', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  const send = async (headers: Record<string, string>, method = 'POST', path = '/api/v1/sign-ins') => {
    const response = await fetch(new URL(path, server.origin), {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(method !== 'GET' && { body: JSON.stringify({ signInName: 'somebody' }) }),
    });
    const body = response.status === 204 ? undefined : ((await response.json()) as { code?: string });
    return { status: response.status, code: body?.code, cookies: response.headers.getSetCookie() };
  };
  const refused = { status: 403, code: 'cross_site_request', cookies: [] };
  const cookie = 'voordeur-sign-in=anything';

  const writes = Object.entries(operations).filter(([, { method }]) => method !== 'GET');

  test.each(writes)('%s', async (_id, { method, path }) => {
    const address = path.replace('{contactId}', anyId);
    expect(await send({ 'sec-fetch-site': 'cross-site', cookie }, method, address)).toEqual(refused);
  });

  test.each(['cross-site', 'same-site', 'none', ''])('by Sec-Fetch-Site: %s', async (site) => {
    expect(await send({ 'sec-fetch-site': site })).toEqual(refused);
  });

  test.each(['https://elsewhere.example', 'null', 'http://127.0.0.1:1'])('by Origin: %s', async (origin) => {
    expect(await send({ origin })).toEqual(refused);
  });

  test('a cookie without either header', async () => {
    expect(await send({ cookie })).toEqual(refused);
  });

  test('the own origin passes, and so does a client without cookies that is no browser', async () => {
    expect(await send({ origin: server.origin, cookie })).toMatchObject({ status: 201 });
    expect(await send({ 'sec-fetch-site': 'same-origin', cookie })).toMatchObject({ status: 201 });
    expect(await send({})).toMatchObject({ status: 201 });
  });

  test('no other origin is told that it may read an answer', async () => {
    const response = await fetch(new URL('/api/v1/settings', server.origin), {
      headers: { origin: 'https://elsewhere.example' },
    });
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });
});
