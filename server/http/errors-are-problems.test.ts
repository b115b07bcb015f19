import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { problemSchema } from '../../api-client/problem-body.ts';
import { problemStatus } from '../../api-client/problems.ts';
import { type Browser, signInFirstTime, startTestServer, type TestServer } from '../testing/test-server.ts';

interface Asked {
  readonly path: string;
  readonly method?: string;
  readonly body?: string;
  readonly type?: string | null;
}

const signIns = '/api/v1/sign-ins';
const contacts = '/api/v1/contacts';
const json = 'application/json';

const cases: Record<string, Asked & { readonly status: number; readonly code: string }> = {
  'JSON that is cut off': { path: signIns, body: '{"signInName":', status: 400, code: 'input_invalid' },
  'an empty body': { path: signIns, body: '', status: 400, code: 'input_invalid' },
  'a body that is no object': { path: signIns, body: '[]', status: 400, code: 'input_invalid' },
  'null as the body': { path: signIns, body: 'null', status: 400, code: 'input_invalid' },
  'a number for a text': { path: signIns, body: '{"signInName":7}', status: 400, code: 'input_invalid' },
  'a prototype in the body': {
    path: signIns,
    body: '{"signInName":"a","__proto__":{"isAdmin":true}}',
    status: 400,
    code: 'input_invalid',
  },
  'another content type': {
    path: signIns,
    body: 'signInName=a',
    type: 'text/plain',
    status: 400,
    code: 'input_invalid',
  },
  'a form': {
    path: signIns,
    body: 'a=b',
    type: 'application/x-www-form-urlencoded',
    status: 400,
    code: 'input_invalid',
  },
  'no content type': { path: signIns, body: '{}', type: null, status: 400, code: 'input_invalid' },
  'a body that is too large': {
    path: signIns,
    body: JSON.stringify({ signInName: 'a'.repeat(70_000) }),
    status: 413,
    code: 'payload_too_large',
  },
  'U+0000 in a text': {
    path: contacts,
    body: JSON.stringify({
      name: 'a\u0000b',
      email: 'a@b.example',
      language: 'nl',
      authorisations: [],
      productIds: [],
    }),
    status: 400,
    code: 'input_invalid',
  },
  'an id that is none': {
    path: `${contacts}/1/block`,
    method: 'POST',
    body: '{}',
    status: 400,
    code: 'input_invalid',
  },
  'an id that is far too long': {
    path: `${contacts}/${'1'.repeat(5_000)}/block`,
    status: 404,
    code: 'not_found',
  },
  'a limit that is no number': {
    path: `${contacts}?limit=many`,
    method: 'GET',
    status: 400,
    code: 'input_invalid',
  },
  'a limit that is too high': {
    path: `${contacts}?limit=1000`,
    method: 'GET',
    status: 400,
    code: 'input_invalid',
  },
  'a search that comes twice': {
    path: `${contacts}?search=a&search=b`,
    method: 'GET',
    status: 400,
    code: 'input_invalid',
  },
  'a cursor that is none': {
    path: `${contacts}?cursor=nonsense`,
    method: 'GET',
    status: 400,
    code: 'input_invalid',
  },
  'a path that is no UTF-8': { path: `${contacts}/%zz/block`, status: 400, code: 'input_invalid' },
  'a page that is no UTF-8': { path: '/%zz', method: 'GET', status: 400, code: 'input_invalid' },
  'an unknown path under the API': { path: '/api/v1/unknown', method: 'GET', status: 404, code: 'not_found' },
  'another version': { path: '/api/v2/session', method: 'GET', status: 404, code: 'not_found' },
  'the API itself': { path: '/api', method: 'GET', status: 404, code: 'not_found' },
  'a path that could be another host': {
    path: '//elsewhere.example:x/',
    method: 'GET',
    status: 404,
    code: 'not_found',
  },
  'two slashes': { path: '//', method: 'GET', status: 404, code: 'not_found' },
  'a method that it does not have': {
    path: '/api/v1/session',
    method: 'PATCH',
    status: 404,
    code: 'not_found',
  },
  'a method that few have': { path: '/api/v1/session', method: 'PROPFIND', status: 404, code: 'not_found' },
};

describe('what the API cannot take', () => {
  let server: TestServer;
  let administrator: Browser;
  beforeAll(async () => {
    server = await startTestServer();
    administrator = server.openBrowser();
    await signInFirstTime(server, administrator, 'a.degroot@waterlandzorg.example');
  });
  afterAll(() => server.close());

  const send = async ({ path, method = 'POST', body, type = json }: Asked) => {
    const url = `${server.origin}${path}`;
    const headers = {
      'sec-fetch-site': 'same-origin',
      accept: 'application/json',
      cookie: [...administrator.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      ...(type && body !== undefined && { 'content-type': type }),
    };
    const content = body === undefined ? undefined : new TextEncoder().encode(body);
    return fetch(url, { method, headers, ...(content && { body: content }) });
  };

  test.each(Object.entries(cases))('%s', async (_name, { status, code, ...asked }) => {
    const response = await send(asked);
    const text = await response.text();
    expect({ status: response.status, type: response.headers.get('content-type') }).toEqual({
      status,
      type: 'application/problem+json; charset=utf-8',
    });
    const problem = problemSchema.parse(JSON.parse(text));
    expect(problem).toMatchObject({ code, status: problemStatus[problem.code] });
    expect(text).not.toMatch(/node_modules|\.ts:|at \w+ \(|Error:/);
  });

  test('a field is named, with its reason', async () => {
    const response = await send({
      path: contacts,
      body: JSON.stringify({ name: '', email: 'x', language: 'nl', authorisations: [], productIds: ['1'] }),
    });
    const { errors } = problemSchema.parse(await response.json());
    expect(errors).toEqual(
      expect.arrayContaining([
        { path: 'name', code: 'required' },
        { path: 'email', code: 'email_invalid' },
        { path: 'productIds.0', code: 'invalid' },
      ]),
    );
  });

  test('a request that is no HTTP is answered, and the server goes on', async () => {
    const { hostname, port } = new URL(server.origin);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), hostname, () => socket.write('NONSENSE\r\n\r\n'));
      let heard = '';
      socket.on('data', (chunk) => {
        heard += String(chunk);
      });
      socket.on('close', () => resolve(heard));
      socket.on('error', () => resolve(heard));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400/);
    expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
  });

  test('a failure says nothing of what failed', async () => {
    const broken = await startTestServer();
    const { database } = broken.services;
    const hidden = createHash('sha256').update('a failure').digest('hex');
    broken.services.database.transaction = async () => {
      throw new Error(`the words of ${hidden}`);
    };
    try {
      const response = await fetch(`${broken.origin}${signIns}`, {
        method: 'POST',
        headers: { 'content-type': json },
        body: JSON.stringify({ signInName: 'somebody' }),
      });
      const text = await response.text();
      expect(response.status).toBe(500);
      expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
      expect(JSON.parse(text)).toEqual({
        type: expect.any(String),
        title: 'internal error',
        status: 500,
        code: 'internal_error',
      });
    } finally {
      Object.assign(broken.services, { database });
      await broken.close();
    }
  });
});
