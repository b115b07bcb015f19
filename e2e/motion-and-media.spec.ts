import type { Page } from '@playwright/test';
import { demoPassword } from '../server/demo/seed-demo.ts';
import { giveName } from './support/first-sign-in.ts';
import { labelsIn } from './support/labels.ts';
import { expect, test } from './support/test.ts';

const labels = labelsIn('nl');
const somebody = 'a.degroot@waterlandzorg.example';

const leafAngle = (page: Page) => page.locator('.leaf').evaluate((leaf) => getComputedStyle(leaf).transform);

/** Keeps the names of what moves from now on. */
const watchMotion = (page: Page) =>
  page.evaluate(() => {
    document.documentElement.dataset.turns = '0';
    document.addEventListener('transitionrun', ({ target, propertyName }) => {
      const isLeaf = target instanceof Element && target.matches('.leaf') && propertyName === 'transform';
      if (isLeaf)
        document.documentElement.dataset.turns = String(Number(document.documentElement.dataset.turns) + 1);
    });
  });

const turns = (page: Page) => page.evaluate(() => Number(document.documentElement.dataset.turns));

test.use({ locale: 'nl' });
test('the door turns once per step, one can type meanwhile, and it does not turn on a reload', {
  tag: '@once',
}, async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1, name: labels.signIn })).toBeVisible();
  const shut = await leafAngle(page);
  await watchMotion(page);
  await giveName(page, labels, somebody);
  await page.keyboard.press('Tab');
  const password = page.getByLabel(labels.password, { exact: true });
  await password.fill('Al getypt');
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
  expect(await turns(page)).toBe(1);
  const ajar = await leafAngle(page);
  expect(ajar).not.toBe(shut);
  await expect(password).toHaveValue('Al getypt');

  await page.addInitScript(() => {
    document.addEventListener('transitionrun', ({ target }) => {
      if (target instanceof Element && target.closest('.doorway'))
        document.documentElement.dataset.turns = 'on reload';
    });
  });
  await page.reload();
  await expect(password).toBeVisible();
  expect(await leafAngle(page)).toBe(ajar);
  await expect(page.locator('html')).not.toHaveAttribute('data-turns', 'on reload');
});

test('without motion the door stands at its angle at once', { tag: '@once' }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  await watchMotion(page);
  await giveName(page, labels, somebody);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  expect(await turns(page)).toBe(0);
  expect(await leafAngle(page)).not.toBe('none');
});

test('on paper: ink on white, without header and buttons', { tag: '@once' }, async ({ page }) => {
  await page.goto('/request-access');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('button').first()).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
  const grounds = await page.evaluate(() =>
    ['html', 'body', 'main', '.room'].map(
      (part) => getComputedStyle(document.querySelector(part) ?? document.body).backgroundColor,
    ),
  );
  expect(new Set(grounds)).toEqual(new Set(['rgba(0, 0, 0, 0)']));
});

test('in high contrast the step that one is at is marked by a line, and the QR code is dark on light', {
  tag: '@once',
}, async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto('/');
  await giveName(page, labels, 'n.hendriks@merwede.example');
  await page.getByLabel(labels.password, { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: labels.signIn, exact: true }).click();
  await page.getByRole('button', { name: labels.straightToCode, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: labels.scanWithPhone })).toBeVisible();
  const lineUnder = (index: number) =>
    page
      .locator('.pane')
      .nth(index)
      .evaluate((pane) => getComputedStyle(pane).borderBottomColor);
  expect(new Set([await lineUnder(1), await lineUnder(2), await lineUnder(3)]).size).toBe(3);
  const code = page.locator('.qr-code');
  await expect(code).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(code.locator('path').last()).toHaveCSS('fill', 'rgb(0, 0, 0)');
});
