import { globSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { createServer } from 'vite';
import en from '../web/components/words/en.ts';
import nl from '../web/components/words/nl.ts';
import { expectScreen } from './support/screen.ts';
import { expect, test } from './support/test.ts';

const built = new URL('../dist/web/', import.meta.url).pathname;

/** A development server hands out each module on its own; on a busy machine that takes a while. */
const firstLoad = 60_000;

const expectSections = async (page: Page, sections: Record<string, string>) => {
  for (const name of Object.values(sections))
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
};

test.use({ locale: 'nl' });

test('the page of components shows each with its states, by day and in the evening, in both languages', {
  tag: '@once',
}, async ({ page }) => {
  const vite = await createServer({ mode: 'mock', logLevel: 'silent', server: { port: 0 } });
  try {
    await vite.listen();
    await page.goto(`${vite.resolvedUrls?.local[0]}components`);
    await expect(page.getByRole('heading', { level: 1, name: nl.title })).toBeVisible({ timeout: firstLoad });
    await expectScreen(page, nl.title);
    await expectSections(page, nl.sections);
    const grounds = await page
      .locator('[data-theme]')
      .evaluateAll((parts) => parts.map((part) => getComputedStyle(part).backgroundColor));
    expect(new Set(grounds).size).toBe(2);

    await page.setViewportSize({ width: 320, height: 700 });
    await page.getByRole('button', { name: 'English' }).click();
    await expectScreen(page, en.title);
    await expectSections(page, en.sections);
  } finally {
    await vite.close();
  }
});

test('it is on the development server only: not in the build, and no address of the product', {
  tag: '@once',
}, async ({ page }) => {
  const files = globSync('**/*.{js,css,html,json}', { cwd: built });
  expect(files.length).toBeGreaterThan(20);
  const holding = files.filter((file) => {
    const text = readFileSync(built + file, 'utf8');
    return text.includes(nl.title) || text.includes(en.title) || text.includes('web/components/');
  });
  expect(holding).toEqual([]);
  await page.goto('/components');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deze pagina is er niet');
});
