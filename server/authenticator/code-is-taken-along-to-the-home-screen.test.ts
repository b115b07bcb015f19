import { expect, test } from 'vitest';
import { handoverLink, readActivationUrl } from '../../api-client/authenticator/activation-link.ts';
import { appManifestPath, handoverManifestPath } from '../../api-client/authenticator/app-manifest.ts';
import { allowMethods, Phone, typePassword } from '../testing/authenticator.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { type Browser, startServerForTest } from '../testing/test-server.ts';

async function startWizard() {
  const server = await startServerForTest();
  await allowMethods(server, 'app', 'totp');
  const { browser: wizard } = await typePassword(server);
  const { link, code } = await wizard.api.startPairing();
  const activation = { handle: readActivationUrl(link)?.handle ?? '', code };
  return { server, wizard, link, activation, safari: server.openBrowser() };
}

const manifestOf = async (browser: Browser, path: string) => {
  const response = await browser.fetch(path);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/manifest+json; charset=utf-8');
  return { headers: response.headers, manifest: (await response.json()) as Record<string, unknown> };
};

/** What the app on the home screen finds in the address that it starts with. */
const openFromHomeScreen = ({ manifest }: Awaited<ReturnType<typeof manifestOf>>) => {
  const opened = readActivationUrl(String(manifest.start_url));
  if (!opened?.handover) throw new Error(`no handover: ${JSON.stringify(manifest)}`);
  return { handle: opened.handle, handover: opened.handover };
};

test('the app on the home screen goes on with the code that the browser had, and spends it', async () => {
  const { wizard, link, activation, safari, server } = await startWizard();
  await safari.api.createHandover({ body: activation });
  const handed = openFromHomeScreen(await manifestOf(safari, handoverManifestPath));

  const app = server.openBrowser();
  const { account } = await app.api.readActivation({ body: handed });
  expect(account.organisations).toEqual(['Waterland Zorg']);
  const { status } = await Phone.fresh(link).call('POST', 'devices', {
    activation: handed,
    name: 'iPhone',
    proof: { kind: 'key' },
  });
  expect(status).toBe(201);
  expect((await wizard.api.getSignIn()).next).toMatchObject({
    pairing: { state: 'paired', phone: { name: 'iPhone' } },
  });
  expect((await refusalOf(app.api.readActivation({ body: handed }))).code).toBe('activation_dead');
});

test('the secret is in no address that a server sees, and in nothing that is kept', async () => {
  const { safari, activation, server } = await startWizard();
  const answer = await safari.api.createHandover({ body: activation });
  const [, handover = ''] = [...safari.cookies].find(([name]) => name.endsWith('handover')) ?? [];
  expect(handover).not.toBe('');
  expect(JSON.stringify(answer)).not.toContain(handover);
  const { headers, manifest } = await manifestOf(safari, handoverManifestPath);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('vary')).toContain('cookie');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  const { origin, pathname, search, hash } = new URL(String(manifest.start_url));
  expect({ origin, pathname, search }).toEqual({
    origin: server.origin,
    pathname: `/authenticator/${activation.handle}`,
    search: '',
  });
  expect(hash).toContain(handover);
  expect(JSON.stringify(manifest)).not.toContain(activation.code);
});

test('making one spends nothing, and can be done again', async () => {
  const { safari, link, activation } = await startWizard();
  await safari.api.createHandover({ body: activation });
  await safari.api.createHandover({ body: activation });
  expect((await Phone.fresh(link).pair(link)).status).toBe(201);
});

test('a wrong code counts, and after five of them nothing is handed over', async () => {
  const { safari, activation } = await startWizard();
  const wrong = { ...activation, code: activation.code === '000000000' ? '111111111' : '000000000' };
  const said = [];
  for (let attempt = 0; attempt < 5; attempt += 1)
    said.push((await refusalOf(safari.api.createHandover({ body: wrong }))).code);
  expect(said).toEqual(Array(5).fill('activation_code_wrong'));
  expect((await refusalOf(safari.api.createHandover({ body: activation }))).code).toBe('activation_dead');
  expect(safari.cookies.size).toBe(0);
});

const ends: [string, (given: Awaited<ReturnType<typeof startWizard>>) => unknown][] = [
  ['after 10 minutes', ({ server }) => server.clock.forward(10 * 60_000)],
  ['when a new code is made', ({ wizard }) => wizard.api.startPairing()],
  ['when the pairing is cancelled', ({ wizard }) => wizard.api.cancelPairing()],
  ['when another phone used the code', ({ link }) => Phone.fresh(link).pair(link)],
];

test.each(ends)('it is dead %s', async (_when, end) => {
  const given = await startWizard();
  await given.safari.api.createHandover({ body: given.activation });
  const handed = openFromHomeScreen(await manifestOf(given.safari, handoverManifestPath));
  await end(given);
  expect((await refusalOf(given.safari.api.readActivation({ body: handed }))).code).toBe('activation_dead');
});

test('it opens its own activation only, and nothing else of the server opens with it', async () => {
  const { safari, server, activation, link } = await startWizard();
  await safari.api.createHandover({ body: activation });
  const { handover } = openFromHomeScreen(await manifestOf(safari, handoverManifestPath));
  const { browser } = await typePassword(server, 'n.hendriks@merwede.example');
  const other = readActivationUrl((await browser.api.startPairing()).link)?.handle ?? '';
  expect((await refusalOf(safari.api.readActivation({ body: { handle: other, handover } }))).code).toBe(
    'activation_dead',
  );
  const { nonce } = await safari.api.createNonce();
  expect(
    (await refusalOf(safari.api.readActivation({ body: { handle: activation.handle, handover: nonce } })))
      .code,
  ).toBe('activation_dead');
  const phone = Phone.fresh(link);
  const { status } = await phone.send('GET', '/api/v1/authenticator/events', '', `Ticket ${handover}`);
  expect(status).toBe(401);
});

test('code and handover together, or neither, are refused', async () => {
  const { safari, activation } = await startWizard();
  const { handle } = activation;
  for (const body of [{ handle }, { ...activation, handover: 'A'.repeat(64) }])
    expect(await refusalOf(safari.api.readActivation({ body }))).toMatchObject({
      code: 'input_invalid',
      errors: [{ path: 'code', code: 'required' }],
    });
});

test('a browser without a handover gets a manifest that names no start: the page itself is the start', async () => {
  const { safari, activation, server } = await startWizard();
  expect((await manifestOf(safari, handoverManifestPath)).manifest).not.toHaveProperty('start_url');
  await safari.api.createHandover({ body: activation });
  server.clock.forward(10 * 60_000);
  expect((await manifestOf(safari, handoverManifestPath)).manifest).not.toHaveProperty('start_url');
});

test('the manifest for everybody names the provider, and holds nothing of anybody', async () => {
  const { safari, activation } = await startWizard();
  await safari.api.createHandover({ body: activation });
  const { manifest } = await manifestOf(safari, appManifestPath);
  expect(manifest).toMatchObject({
    id: '/authenticator',
    name: 'Duinkade Authenticator',
    short_name: 'Duinkade',
    start_url: '/authenticator',
    scope: '/authenticator',
    display: 'standalone',
  });
  expect((await manifestOf(safari, handoverManifestPath)).manifest.id).toBe(manifest.id);
});

test('the address that the home screen starts with is read back as it was written', () => {
  const handover = 'A'.repeat(98);
  expect(readActivationUrl(handoverLink('https://voordeur.example', 'K7MTQ2XD', handover))).toEqual({
    origin: 'https://voordeur.example',
    handle: 'K7MTQ2XD',
    code: undefined,
    handover,
  });
});
