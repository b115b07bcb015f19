import { devices, type Page } from '@playwright/test';
import { labelsIn } from '../support/labels.ts';
import { goToQrCode } from '../support/pairing.ts';
import { expectScreen } from '../support/screen.ts';
import { expect, test } from '../support/test.ts';

const { defaultBrowserType: _, ...iphone } = devices['iPhone 14'];
const labels = labelsIn('en');
test.use({ locale: 'en-GB' });

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly start_url?: string;
}

/** What the browser would install now. */
async function manifestOf(page: Page): Promise<Manifest> {
  const session = await page.context().newCDPSession(page);
  const { data, errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  return JSON.parse(data ?? '{}') as Manifest;
}

test('on an iPhone the code goes along to the home screen, where the app goes on by itself', {
  tag: '@once',
}, async ({ page: desktop, browser, baseURL }) => {
  const link = await goToQrCode(desktop, labels, 's.vermeer@lindeboom.example');
  const safari = await browser.newPage({ ...iphone, baseURL, locale: 'en-GB' });
  await safari.goto(link);
  await expectScreen(safari, 'First put Duinkade on your home screen');
  expect((await manifestOf(safari)).start_url).toBe('/authenticator');
  await press(safari, 'Show how it works');
  await expectScreen(safari, 'On your home screen in four steps');
  await expect(safari.getByText('Your code comes along')).toBeVisible();
  // Should Safari look at no manifest, it takes the address of the page.
  expect(safari.url()).toBe(link);
  const { id, name, start_url = '' } = await manifestOf(safari);
  expect({ id, name }).toEqual({ id: '/authenticator', name: 'Duinkade Authenticator' });
  expect(start_url.startsWith(link.replace(/#.*/, '#handover='))).toBe(true);

  // Storage of its own: nothing of what Safari has is here.
  const app = await browser.newPage({ ...iphone, baseURL, locale: 'en-GB' });
  await app.addInitScript(() => Object.assign(navigator, { standalone: true }));
  await app.goto(start_url);
  await expectScreen(app, 'Add this account?');
  expect(app.url()).not.toContain('handover');
  await press(app, 'Add account');
  await expectScreen(desktop, labels.tryOut);
  // A request that waits would come before the accounts.
  await press(app, 'Deny');
  await expectScreen(app, 'Denied');

  await app.goto('about:blank');
  await app.goto(start_url);
  await expectScreen(app, 'Your accounts');
});

test('who stays in the browser goes on there, and the code is out of its address again', {
  tag: '@once',
}, async ({ page: desktop, browser, baseURL }) => {
  const link = await goToQrCode(desktop, labels, 's.vermeer@lindeboom.example');
  const safari = await browser.newPage({ ...iphone, baseURL, locale: 'en-GB' });
  await safari.goto(link);
  await press(safari, 'Show how it works');
  await expectScreen(safari, 'On your home screen in four steps');
  await press(safari, 'Go on in the browser');
  await expectScreen(safari, 'Add this account?');
  expect(safari.url()).toBe(link.replace(/#.*/, ''));
  expect((await manifestOf(safari)).start_url).toBe('/authenticator');

  // Nor is it taken along by an answer that comes when the person has gone on.
  await safari.goto('about:blank');
  const { promise: goneOn, resolve: go } = Promise.withResolvers<void>();
  await safari.route('**/handovers', async (route) => {
    await goneOn;
    await route.continue();
  });
  await safari.goto(link);
  await press(safari, 'Show how it works');
  await press(safari, 'Go on in the browser');
  await expectScreen(safari, 'Add this account?');
  const late = safari.waitForResponse('**/handovers');
  go();
  await (await late).finished();
  await expect(safari.locator('link[rel="manifest"]')).not.toHaveAttribute('crossorigin');
  expect((await manifestOf(safari)).start_url).toBe('/authenticator');
});

test('a code that is dead is not taken along', { tag: '@once' }, async ({
  page: desktop,
  browser,
  baseURL,
}) => {
  const link = await goToQrCode(desktop, labels, 's.vermeer@lindeboom.example');
  const safari = await browser.newPage({ ...iphone, baseURL, locale: 'en-GB' });
  await safari.goto(link);
  await press(desktop, labels.newCode);
  await expect(desktop.locator('a[href*="/authenticator/"]')).not.toHaveAttribute('href', link);
  await press(safari, 'Show how it works');
  await expect(safari.getByRole('alert')).toContainText('This code no longer works');
});
