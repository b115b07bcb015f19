import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { answerProblems } from './problems.ts';
import { serveSpa } from './serve-spa.ts';

const root = mkdtempSync(join(tmpdir(), 'voordeur-spa-'));
const page = '<!doctype html><title>Voordeur</title>';
const authenticator = '<!doctype html><title>Authenticator</title>';
const script = `export const words = '${'the same again and '.repeat(200)}';`;
const app = fastify();

beforeAll(async () => {
  mkdirSync(join(root, 'assets'));
  writeFileSync(join(root, 'index.html'), page);
  writeFileSync(join(root, 'authenticator.html'), authenticator);
  const words = {
    'words-nl': { name: 'first-words-nl', file: 'assets/nl-1.js' },
    'words-en': { name: 'first-words-en', file: 'assets/en-1.js' },
  };
  mkdirSync(join(root, '.vite'));
  writeFileSync(join(root, '.vite/manifest.json'), JSON.stringify(words));
  const phoneWords = { 'words-nl': { name: 'first-words-nl', file: 'assets/phone-nl-1.js' } };
  writeFileSync(join(root, '.vite/authenticator-manifest.json'), JSON.stringify(phoneWords));
  writeFileSync(join(root, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  mkdirSync(join(root, 'authenticator'));
  const worker = join(root, 'authenticator/service-worker.js');
  writeFileSync(worker, script);
  writeFileSync(`${worker}.br`, brotliCompressSync(script));
  const asset = join(root, 'assets/index-a1b2c3.js');
  writeFileSync(asset, script);
  writeFileSync(`${asset}.br`, brotliCompressSync(script));
  writeFileSync(`${asset}.gz`, gzipSync(script));
  answerProblems(app);
  await serveSpa(app, { demo: false, config: readConfig({ SECRET_KEY: 'x'.repeat(32) }) }, root);
});

afterAll(async () => {
  await app.close();
  rmSync(root, { recursive: true, force: true });
});

const get = (url: string, headers: Record<string, string> = {}) =>
  app.inject({ method: 'GET', url, headers });

test.each(['br', 'identity'])(
  'the service worker, as %s, may answer for the whole app and is asked for anew',
  async (takes) => {
    const { statusCode, headers } = await get('/authenticator/service-worker.js', {
      'accept-encoding': takes,
    });
    expect(statusCode).toBe(200);
    expect(headers['content-type']).toMatch(/javascript/);
    expect(headers['service-worker-allowed']).toBe('/authenticator');
    expect(headers['cache-control']).toBe('no-cache');
  },
);

test('no other file may', async () => {
  expect((await get('/assets/index-a1b2c3.js')).headers['service-worker-allowed']).toBeUndefined();
});

describe('a file with a hash in its name', () => {
  test.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['identity', undefined, (body: Buffer) => body],
  ] as const)(
    'to a browser that takes %s goes as %s, and is kept for good',
    async (takes, encoding, open) => {
      const { statusCode, headers, rawPayload } = await get('/assets/index-a1b2c3.js', {
        'accept-encoding': takes,
      });
      expect(statusCode).toBe(200);
      expect(headers['content-encoding']).toBe(encoding);
      expect(headers['content-type']).toMatch(/javascript; charset=utf-8$/);
      expect(headers.vary).toMatch(/accept-encoding/i);
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(open(rawPayload).toString()).toBe(script);
    },
  );

  test('of a version that is gone is a problem and never the page, whatever the browser takes', async () => {
    const { statusCode, headers } = await get('/assets/index-older.js', { accept: 'text/html,*/*' });
    expect(statusCode).toBe(404);
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(headers['cache-control']).toBe('no-store');
  });

  test('has no address for its compressed form alone', async () => {
    expect((await get('/assets/index-a1b2c3.js.br')).statusCode).toBe(404);
  });
});

test('a file without a hash is asked for each time', async () => {
  const { headers } = await get('/favicon.svg');
  expect(headers['cache-control']).toBe('no-cache');
  expect((await get('/favicon.svg', { 'if-none-match': String(headers.etag) })).statusCode).toBe(304);
});

describe('the page', () => {
  test.each(['/', '/sign-in', '/contacts', '/index.html'])('stands at %s', async (url) => {
    const { statusCode, headers, body } = await get(url, { accept: 'text/html' });
    expect({ statusCode, body }).toEqual({ statusCode: 200, body: page });
    expect(headers['cache-control']).toBe('no-cache');
  });

  test.each([
    [
      '/',
      'nl-NL,nl;q=0.9,en;q=0.8',
      ['/assets/nl-1.js', '/api/v1/settings', '/api/v1/sign-ins/current', '/api/v1/session'],
    ],
    ['/sign-in', 'fr, EN-gb;q=0.8', ['/assets/en-1.js', '/api/v1/settings', '/api/v1/sign-ins/current']],
    ['/contacts', '', ['/assets/nl-1.js', '/api/v1/settings']],
  ])('at %s tells a browser in %j what its scripts will ask for', async (url, language, expected) => {
    const { headers } = await get(url, { accept: 'text/html', 'accept-language': language });
    const links = [...String(headers.link).matchAll(/<([^>]*)>/g)].map(([, path]) => path);
    expect(links).toEqual(expected);
    expect(headers.vary).toMatch(/accept-language/);
  });

  test('is not sent again to a browser that has it', async () => {
    const { etag = '' } = (await get('/sign-in')).headers;
    const again = await get('/sign-in', { 'if-none-match': `"another", W/${etag}` });
    expect({ status: again.statusCode, body: again.body, etag: again.headers.etag }).toEqual({
      status: 304,
      body: '',
      etag,
    });
    expect((await get('/sign-in', { 'if-none-match': '"another"' })).statusCode).toBe(200);
  });

  test('stays while a build replaces the files', async () => {
    rmSync(join(root, 'index.html'));
    expect((await get('/sign-in', { accept: 'text/html' })).body).toBe(page);
    expect((await get('/index.html', { accept: 'text/html' })).body).toBe(page);
    writeFileSync(join(root, 'index.html'), page);
  });
});

describe('the page of the authenticator', () => {
  test.each([
    '/authenticator',
    '/authenticator/',
    '/authenticator/K7MTQ2XD',
    '/authenticator/scan?from=home',
  ])('stands at %s', async (url) => {
    const { statusCode, headers, body } = await get(url, { accept: 'text/html' });
    expect({ statusCode, body }).toEqual({ statusCode: 200, body: authenticator });
    expect(headers.link).toBe('</assets/phone-nl-1.js>; rel=modulepreload');
  });

  test.each(['/authenticators', '/authenticator.html'])('does not stand at %s', async (url) => {
    expect((await get(url, { accept: 'text/html' })).body).toBe(page);
  });
});
