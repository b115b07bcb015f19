import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commonProblems, operations } from '../../api-client/operations.ts';
import { problemStatus } from '../../api-client/problems.ts';
import { startTestServer, type TestServer } from '../testing/test-server.ts';

interface Described {
  readonly operationId: string;
  readonly summary?: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Record<string, unknown> };
  readonly responses: Record<
    string,
    { readonly description: string; readonly content?: Record<string, unknown> }
  >;
}

interface OpenApi {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Record<string, Record<string, Described>>;
}

describe('the OpenAPI document', () => {
  let server: TestServer;
  let document: OpenApi;
  let text: string;

  beforeAll(async () => {
    server = await startTestServer();
    const response = await fetch(`${server.origin}/api/v1/openapi.json`);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    text = await response.text();
    document = JSON.parse(text);
  });

  afterAll(() => server.close());

  test('is OpenAPI 3.1 and describes the contract, nothing besides', () => {
    expect(document.openapi).toMatch(/^3\.1\./);
    expect(document.info).toMatchObject({ title: 'Voordeur', version: expect.any(String) });
    const described = Object.values(document.paths).flatMap((item) =>
      Object.values(item).map(({ operationId }) => operationId),
    );
    expect(described.sort()).toEqual(Object.keys(operations).sort());
  });

  test.each(Object.entries(operations))(
    '%s stands there with what it takes, gives and refuses',
    (id, operation) => {
      const { method, path, access, problems, success, summary } = operation;
      const described = document.paths[path]?.[method.toLowerCase()];
      expect(described).toMatchObject({ operationId: id, summary });
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const inPath = described?.parameters?.filter((parameter) => parameter.in === 'path') ?? [];
      expect(inPath.map(({ name }) => name)).toEqual(named);
      const takes = Object.keys(described?.requestBody?.content ?? {});
      expect(takes).toEqual('body' in operation ? ['application/json'] : []);
      expect(described?.responses[success.status]).toBeDefined();
      const codes = [
        ...problems,
        ...commonProblems.anyone,
        ...(access.by === 'anyone' ? [] : commonProblems[access.by]),
      ];
      for (const code of codes) {
        const response = described?.responses[problemStatus[code]];
        expect(response?.description.split(' · ')).toContain(code);
        expect(Object.keys(response?.content ?? {})).toEqual(['application/problem+json']);
      }
    },
  );

  test('an edit says that it reads If-Match, a write that may be repeated its key', () => {
    const headersOf = (path: string, method: string) =>
      document.paths[path]?.[method]?.parameters
        ?.filter((parameter) => parameter.in === 'header')
        .map(({ name }) => name);
    expect(headersOf('/api/v1/contacts/{contactId}', 'put')).toEqual(['if-match']);
    expect(headersOf('/api/v1/contacts', 'post')).toEqual(['idempotency-key']);
    expect(headersOf('/api/v1/contacts', 'get')).toEqual([]);
  });

  test('every reference in it leads somewhere', () => {
    const at = (pointer: string) =>
      pointer
        .split('/')
        .slice(1)
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
        .reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], document);
    const references = [...text.matchAll(/"\$ref":"(#[^"]*)"/g)].flatMap(([, pointer]) => pointer ?? []);
    expect(references.filter((pointer) => at(pointer) === undefined)).toEqual([]);
  });

  test('can be browsed', async () => {
    const page = await fetch(`${server.origin}/api/docs`);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    const scripts = (page.headers.get('content-security-policy') ?? '').match(/script-src[^;]*/)?.[0];
    expect(scripts).not.toContain('unsafe-inline');
  });
});
