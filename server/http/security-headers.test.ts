import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { signInFirstTime, startServerForTest } from '../testing/test-server.ts';

const isBuilt = existsSync(join(import.meta.dirname, '../../dist/web/index.html'));

const directive = (policy: string | null, name: string) =>
  policy
    ?.split(';')
    .map((part) => part.trim().split(/\s+/))
    .find(([first]) => first === name)
    ?.slice(1);

const person = 'l.dijkgraaf@waterlandzorg.example';

test('every answer carries a policy without inline script, and may not be framed, sniffed or referred from', async () => {
  const { openBrowser } = await startServerForTest();
  const browser = openBrowser();
  const paths = [
    '/api/v1/settings',
    '/api/v1/session',
    '/api/unknown',
    '/healthz',
    ...(isBuilt ? ['/', '/contacts', '/outbox', '/authenticator', '/authenticator/K7MTQ2XD'] : []),
  ];
  for (const path of paths) {
    const { headers } = await browser.fetch(path, { headers: { accept: 'text/html' } });
    const policy = headers.get('content-security-policy');
    expect({ path, script: directive(policy, 'script-src') }).toEqual({ path, script: ["'self'"] });
    expect(directive(policy, 'default-src')).toEqual(["'none'"]);
    expect(directive(policy, 'frame-ancestors')).toEqual(["'none'"]);
    expect(directive(policy, 'base-uri')).toEqual(["'none'"]);
    expect(policy).not.toContain('unsafe-eval');
    expect(policy?.includes("'unsafe-inline'")).toBe(path === '/outbox');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('x-powered-by')).toBeNull();
  }
});

test('answers of the API are kept nowhere', async () => {
  const browser = (await startServerForTest()).openBrowser();
  for (const path of ['/api/v1/settings', '/api/v1/session']) {
    expect((await browser.fetch(path)).headers.get('cache-control')).toBe('no-store');
  }
});

test('cookies are out of reach of scripts and of other sites', async () => {
  const server = await startServerForTest();
  const browser = server.openBrowser();
  const lines: string[] = [];
  browser.headers['sec-fetch-site'] = 'same-origin';
  const started = await browser.fetch('/api/v1/sign-ins', {
    method: 'POST',
    body: JSON.stringify({ signInName: person }),
    headers: { 'content-type': 'application/json' },
  });
  lines.push(...started.headers.getSetCookie());
  expect(lines).toHaveLength(1);
  for (const line of lines) {
    expect(line).toMatch(/^voordeur-sign-in=/);
    expect(line).toMatch(/; HttpOnly/i);
    expect(line).toMatch(/; SameSite=Lax/i);
    expect(line).toMatch(/; Path=\//i);
    expect(line).not.toMatch(/Domain=/i);
    expect(line).not.toMatch(/; Secure/i);
  }
  expect((await browser.fetch('/api/v1/settings')).headers.get('strict-transport-security')).toBeNull();
});

test('over https cookies are __Host- and Secure, and https is remembered', async () => {
  const server = await startServerForTest({ PUBLIC_URL: 'https://voordeur.example' });
  const browser = server.openBrowser();
  await signInFirstTime(server, browser, person);
  expect([...browser.cookies.keys()].sort()).toContain('__Host-voordeur-session');
  expect([...browser.cookies.keys()].every((name) => name.startsWith('__Host-'))).toBe(true);
  const started = await browser.fetch('/api/v1/sign-ins', {
    method: 'POST',
    body: JSON.stringify({ signInName: person }),
    headers: { 'content-type': 'application/json' },
  });
  for (const line of started.headers.getSetCookie()) {
    expect(line).toMatch(/^__Host-voordeur-[a-z-]+=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  }
  expect(started.headers.get('strict-transport-security')).toMatch(/max-age=\d{8}/);
});

test('signing in leaves the sign-in behind and gives a token that was not there before', async () => {
  const server = await startServerForTest();
  const browser = server.openBrowser();
  await browser.api.startSignIn({ body: { signInName: person } });
  const before = new Set(browser.cookies.values());
  await signInFirstTime(server, browser, person);
  expect(browser.cookies.has('voordeur-sign-in')).toBe(false);
  expect(before.has(browser.cookies.get('voordeur-session') ?? '')).toBe(false);
});
