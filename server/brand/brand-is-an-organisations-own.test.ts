import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { ConfigError } from '../config.ts';
import { signInFirstTime, startServerForTest } from '../testing/test-server.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><path d="M0 0h10v10z"/></svg>';

function fileWith(content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'voordeur-logo-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'logo.svg');
  writeFileSync(file, content);
  return file;
}

const brandOfSession = async (signInName: string, environment?: Record<string, string>) => {
  const server = await startServerForTest(environment);
  const browser = server.openBrowser();
  await signInFirstTime(server, browser, signInName);
  return { server, browser, brand: (await browser.api.getSession()).brand };
};

test('the sign-in has the brand that the environment says', async () => {
  const server = await startServerForTest({
    BRAND_NAME: 'Kadeport',
    BRAND_HUE: '28.5',
    BRAND_CHROMA: '0.13',
    BRAND_LOGO: fileWith(svg),
    SERVICE_DESK_PHONE: '+31 20 000 00 00',
    SERVICE_DESK_EMAIL: 'hulp@kadeport.example',
  });
  const { brand } = await server.openBrowser().api.getSettings();
  expect(brand).toEqual({
    name: 'Kadeport',
    logo: expect.stringMatching(/^\/api\/v1\/logos\/[0-9a-f]{32}$/),
    colour: { hue: 28.5, chroma: 0.13 },
    serviceDesk: { phone: '+31 20 000 00 00', email: 'hulp@kadeport.example' },
  });
  expect(await (await server.openBrowser().fetch(brand.logo ?? '')).text()).toBe(svg);
});

test.each([
  ['BRAND_HUE', '361'],
  ['BRAND_HUE', 'green'],
  ['BRAND_CHROMA', '0.2'],
  ['BRAND_CHROMA', '-1'],
  ['BRAND_LOGO', '/nowhere/logo.svg'],
])('the server does not start with %s=%s', async (name, value) => {
  await expect(startServerForTest({ [name]: value })).rejects.toThrow(ConfigError);
  await expect(startServerForTest({ [name]: value })).rejects.toThrow(`${name}: `);
});

test('inside it is the organisation’s own, and the provider’s for what that has not', async () => {
  const { brand, server } = await brandOfSession('n.hendriks@merwede.example', {
    BRAND_HUE: '12',
    SERVICE_DESK_EMAIL: 'hulp@kadeport.example',
  });
  expect(brand).toEqual({
    name: 'Provincie Merwede',
    logo: expect.stringMatching(/^\/api\/v1\/logos\/[0-9a-f-]{36}$/),
    colour: { hue: 262, chroma: 0.1 },
    serviceDesk: { phone: '+31 88 000 12 34', email: 'hulp@kadeport.example' },
  });
  const nameless = server.openBrowser();
  await signInFirstTime(server, nameless, 'o.grant@lindeboom.example');
  expect((await nameless.api.getSession()).brand).toMatchObject({
    name: 'Duinkade',
    logo: null,
    colour: { hue: 75, chroma: 0.07 },
  });
});

test('an organisation with a name of its own never has the provider’s logo beside it', async () => {
  const { brand } = await brandOfSession('f.bakkali@eemhof.example', { BRAND_LOGO: fileWith(svg) });
  expect(brand).toMatchObject({ name: 'Mijn Eemhof', logo: null });
});

test('an organisation without a brand has the provider’s, logo and all', async () => {
  const { brand, browser } = await brandOfSession('l.dijkgraaf@waterlandzorg.example', {
    BRAND_LOGO: fileWith(svg),
  });
  expect(brand).toEqual((await browser.api.getSettings()).brand);
});

test('a logo is an image and nothing else: no script, nothing fetched, saved when it is opened by itself', async () => {
  const { brand, server } = await brandOfSession('n.hendriks@merwede.example');
  const answer = await server.openBrowser().fetch(brand.logo ?? '');
  expect(answer.status).toBe(200);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/svg+xml; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'content-disposition': 'attachment; filename="logo.svg"',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  expect(await answer.text()).toContain('<svg');
});

test.each(['00000000-0000-4000-8000-000000000000', 'f'.repeat(32), 'x', '..%2f..%2fpackage.json'])(
  'there is no logo at %s',
  async (id) => {
    const server = await startServerForTest();
    const answer = await server.openBrowser().fetch(`/api/v1/logos/${id}`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ code: 'not_found' });
  },
);
