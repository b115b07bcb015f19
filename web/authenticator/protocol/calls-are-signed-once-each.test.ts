import { decodeJwt } from 'jose';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { nonceHeader } from '../../../api-client/authenticator/protocol-constants.ts';
import { ApiProblem, ApiUnreachable } from '../../../api-client/client.ts';
import type { ProblemCode } from '../../../api-client/problems.ts';
import { problemOf } from '../../../api-client/refusal.ts';
import { createPhoneKey } from '../keys/phone-key.ts';
import { createDeviceClient } from './device-client.ts';
import { plainFetch } from './plain-fetch.ts';

const origin = 'https://voordeur.example';
const key = await createPhoneKey();

/** A server that gives nonces a, b, c … and answers signed calls with the refusals of a list, then with nothing open. */
function startServer(refusals: ProblemCode[] = []) {
  const nonces = 'abcdefgh'.split('');
  const nonce = () => nonces.shift() ?? '';
  const seen: { asked: number; over: unknown[]; paths: unknown[] } = { asked: 0, over: [], paths: [] };
  const answer = (body: object, status: number) =>
    Response.json(body, { status, headers: { [nonceHeader]: nonce() } });
  const fetch = async (request: Request) => {
    if (request.url.endsWith('/nonces')) {
      seen.asked += 1;
      return Response.json({ nonce: nonce(), expiresAt: '', now: '' }, { status: 201 });
    }
    const [scheme, jws = ''] = request.headers.get('authorization')?.split(' ') ?? [];
    expect(scheme).toBe('Device');
    const { nonce: over, htu } = decodeJwt(jws);
    seen.over.push(over);
    seen.paths.push(htu);
    const refusal = refusals.shift();
    if (refusal) return answer(problemOf(refusal), 401);
    return answer({ approvals: [], now: '2026-11-21T10:00:00.000Z' }, 200);
  };
  return { seen, client: createDeviceClient({ key, deviceId: 'phone' }, { origin, fetch }) };
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a nonce', () => {
  test('is asked for once; each answer brings the next', async () => {
    const { seen, client } = startServer();
    for (let call = 0; call < 3; call += 1) await client.call((api) => api.listApprovals());
    expect(seen).toMatchObject({ asked: 1, over: ['a', 'b', 'c'] });
    expect(seen.paths[0]).toBe(`${origin}/api/v1/authenticator/approvals`);
  });

  test('is never used by two calls at the same time', async () => {
    const { seen, client } = startServer();
    await Promise.all([1, 2, 3].map(() => client.call((api) => api.listApprovals())));
    expect(new Set(seen.over).size).toBe(3);
  });

  test.each(['nonce_used', 'nonce_invalid'] as const)(
    'that is refused with %s costs one more try, over that of the refusal',
    async (code) => {
      const { seen, client } = startServer([code]);
      expect(await client.call((api) => api.listApprovals())).toMatchObject({ approvals: [] });
      expect(seen.over).toEqual(['a', 'b']);
    },
  );

  test('that is refused twice is a refusal', async () => {
    const { seen, client } = startServer(['nonce_used', 'nonce_used']);
    await expect(client.call((api) => api.listApprovals())).rejects.toThrow(ApiProblem);
    expect(seen.over).toHaveLength(2);
  });

  test('does not depend on the clock of the phone', async () => {
    const { seen, client } = startServer();
    await client.call((api) => api.listApprovals());
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3_600_000 });
    await client.call((api) => api.listApprovals());
    expect(seen).toMatchObject({ asked: 1, over: ['a', 'b'] });
  });
});

test('another refusal is no reason to sign again', async () => {
  const { seen, client } = startServer(['device_unknown']);
  await expect(client.call((api) => api.listApprovals())).rejects.toThrow('device_unknown');
  expect(seen.over).toHaveLength(1);
});

test('what is proved holds the nonce of the call that it goes with, also the second time', async () => {
  const { seen, client } = startServer(['nonce_used']);
  const proved: string[] = [];
  await client.call((api, nonce) => {
    proved.push(nonce);
    return api.listApprovals();
  });
  expect(proved).toEqual(seen.over);
});

test('no call carries cookies or is kept', async () => {
  const fetched: Request[] = [];
  vi.stubGlobal('fetch', async (request: Request) => {
    fetched.push(request);
    return new Response(null, { status: 204 });
  });
  await plainFetch(new Request(`${origin}/api/v1/authenticator/nonces`, { method: 'POST' }));
  expect(fetched[0]).toMatchObject({ credentials: 'omit', cache: 'no-store', method: 'POST' });
});

test('without an answer the server is out of reach, and that is no refusal', async () => {
  const fetch = () => Promise.reject(new TypeError('no connection'));
  const client = createDeviceClient({ key, deviceId: 'phone' }, { origin, fetch });
  await expect(client.call((api) => api.listApprovals())).rejects.toThrow(ApiUnreachable);
});
