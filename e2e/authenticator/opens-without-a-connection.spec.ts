import { devices, type Page } from '@playwright/test';
import { startDeployment } from '../support/newer-build.ts';
import { expectNothingWrong } from '../support/screen.ts';
import { expect, test } from '../support/test.ts';

test.use({ ...devices['Pixel 7'], locale: 'nl-NL' });

/** Opens the app, and waits until all of it is kept. */
async function openOnce(page: Page) {
  await page.goto('/authenticator');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

test('the app opens without a connection, on each of its addresses, in words', { tag: '@once' }, async ({
  page,
  context,
}) => {
  await openOnce(page);
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expectNothingWrong(page);
  await page.goto('/authenticator/scan');
  await expect(page.getByRole('heading', { level: 1, name: 'De app gebruikt uw camera' })).toBeVisible();
  await page.goto('/authenticator/install');
  await expect(page.getByRole('heading', { level: 1, name: 'Zet de app op uw telefoon' })).toBeVisible();
});

test('nothing that the server says is kept, and nothing outside the app', { tag: '@once' }, async ({
  page,
}) => {
  await openOnce(page);
  const kept = await page.evaluate(async () => {
    const caches = await Promise.all((await self.caches.keys()).map((name) => self.caches.open(name)));
    const requests = await Promise.all(caches.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });
  expect(kept.length).toBeGreaterThan(5);
  const expected = /^\/authenticator$|^\/assets\/|^\/favicon\.svg$|^\/authenticator\/[\w-]+\.png$/;
  expect(kept.filter((path) => !expected.test(path))).toEqual([]);
  const answeredByWorker = page.waitForResponse('**/api/v1/settings');
  await page.reload();
  expect((await answeredByWorker).fromServiceWorker()).toBe(false);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration('/'))?.scope),
  ).toBeUndefined();
});

test('a new build takes the place of the old one, and keeps no more than the one before', {
  tag: '@once',
}, async ({ page, server }) => {
  const deployment = await startDeployment(server.url);
  const kept = () => page.evaluate(() => self.caches.keys());
  const named = (version: string) => `voordeur-authenticator-${version}`;
  const deploy = async (version: string) => {
    deployment.deploy(version);
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const { installing } = await registration.update();
      await new Promise((resolve) =>
        installing?.addEventListener(
          'statechange',
          () => installing.state === 'activated' && resolve(undefined),
        ),
      );
    });
    expect(await kept()).toContain(named(version));
  };
  await page.goto(`${deployment.url}/authenticator`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.evaluate(() => self.caches.open('of-somebody-else'));
  await deploy('111111111111');
  await deploy('222222222222');
  await expect.poll(kept).toEqual(['of-somebody-else', named('111111111111'), named('222222222222')]);
  deployment.stop();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
