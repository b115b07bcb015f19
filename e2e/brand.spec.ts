import type { Page } from '@playwright/test';
import { enter } from './every-screen/gallery.ts';
import { expect, test } from './support/test.ts';

const merwede = 'b.oosterhuis@merwede.example';

const hueOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--brand-hue').trim());

const colourOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).color);

test.use({ locale: 'nl' });

test('inside, the organisation’s own brand is on the door, in the links and over it; outside, the provider’s', async ({
  page,
  context,
  baseURL,
}) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  await page.goto('/sign-in');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await hueOf(page)).toBe('166');
  const outside = await colourOf(page, 'footer a, main a');

  await enter(context, baseURL, merwede);
  await page.goto('/');
  const logo = page.getByRole('img', { name: 'Provincie Merwede' });
  await expect(logo).toBeVisible();
  expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  expect((await logo.boundingBox())?.height).toBeLessThanOrEqual(34);
  expect(await hueOf(page)).toBe('262');
  await expect(page).toHaveTitle(/Provincie Merwede$/);
  expect(await colourOf(page, 'main h2 a')).not.toBe(outside);

  await page.getByRole('button', { name: 'Afmelden' }).click();
  await expect(page.getByRole('heading', { name: 'Aanmelden' })).toBeVisible();
  expect(await hueOf(page)).toBe('166');
  await expect(logo).toHaveCount(0);
  expect(refused).toEqual([]);
});
