import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { createServer } from 'vite';
import { signInFirstTime } from './support/first-sign-in.ts';
import { labelsIn } from './support/labels.ts';
import { choosePassword, giveCredentials } from './support/person.ts';
import { expectScreen } from './support/screen.ts';

/** What `npm run dev:mock` starts, on a free port, as new as in a fresh clone to the first who opens it. */
const test = base.extend<{ baseURL: string }, { mockUrl: string }>({
  mockUrl: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern which fixtures are wanted.
    async ({}, use, { project, workerIndex }) => {
      const cacheDir = join(project.outputDir, `vite-${workerIndex}`);
      const vite = await createServer({ mode: 'mock', logLevel: 'error', cacheDir, server: { port: 0 } });
      await vite.listen();
      await use(vite.resolvedUrls?.local[0] ?? '');
      await vite.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: ({ mockUrl }, use) => use(mockUrl),
});

const labels = labelsIn('nl');
const person = { name: 'Mila Zandstra', email: 'mila@nieuw.example' };
const chosenPassword = 'Zonsopkomst 9 boven zee';

test.use({ locale: 'nl' });

/** Signs the administrator in, and adds the newcomer to the list. */
async function invite(page: Page): Promise<void> {
  await signInFirstTime(page, labels, 'a.degroot@waterlandzorg.example');
  await page.getByRole('link', { name: labels.manageContacts }).first().click();
  await page.getByRole('link', { name: labels.addContact }).click();
  await page.getByLabel(labels.name, { exact: true }).fill(person.name);
  await page.getByLabel(labels.email, { exact: true }).fill(person.email);
  await page.getByRole('button', { name: labels.addContact, exact: true }).click();
  await expectScreen(page, labels.manageContacts);
  await expect(page.getByRole('row', { name: person.name }).getByText(labels.invited)).toBeVisible();
}

/** Registers the phone that the bar of the mock shows. */
async function registerMockPhone(page: Page): Promise<void> {
  // The bar lies over the foot of these screens; they are looked at without it in every-screen/.
  const arriveAt = (title: string) =>
    expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.getByRole('button', { name: labels.straightToCode }).click();
  await arriveAt(labels.scanWithPhone);
  const phone = page.getByRole('group', { name: 'phone' });
  await phone.getByRole('button', { name: 'scan' }).click();
  await arriveAt(labels.tryOut);
  await phone.getByRole('button', { name: 'deny' }).click();
  await page.getByRole('button', { name: labels.tryAgain }).click();
  const plate = page.locator('.plate-figure').filter({ hasText: /^\d\d$/ });
  await phone.getByLabel('number').fill(await plate.innerText());
  await phone.getByRole('button', { name: 'approve' }).click();
  await arriveAt(labels.registered);
  await page.getByRole('button', { name: labels.done, exact: true }).click();
}

test('the main job is walkable without a server, and what happened outlasts a reload', {
  tag: '@once',
}, async ({ page }) => {
  const sent: string[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/api/') && !response.fromServiceWorker()) sent.push(response.url());
  });
  await invite(page);

  await page.getByRole('link', { name: 'outbox' }).click();
  const mail = await page.getByText(person.email).last().innerText();
  const temporary = /\b[A-Za-z2-9]{4}(?:-[A-Za-z2-9]{4}){3}\b/.exec(mail)?.[0] ?? '';
  const link = /http\S+\/sign-in#\S+/.exec(mail)?.[0] ?? '';

  await page.goto('/');
  await page.getByRole('button', { name: labels.signOut }).click();
  await expectScreen(page, labels.signIn);
  await page.goto('about:blank');
  await page.goto(link);
  await expect(page.getByLabel(labels.email, { exact: true })).toHaveValue(person.email);
  await giveCredentials(page, labels, person.email, temporary);
  await registerMockPhone(page);
  await choosePassword(page, labels, temporary, chosenPassword);
  await expectScreen(page, person.name);
  await page.reload();
  await expectScreen(page, person.name);
  expect(sent).toEqual([]);

  await page.getByRole('button', { name: 'reset' }).click();
  await expectScreen(page, labels.signIn);
});

test('the bar makes the network go away, and come back', { tag: '@once' }, async ({ page }) => {
  await page.goto('/sign-in');
  await expectScreen(page, labels.signIn);
  await page.getByRole('radio', { name: 'offline' }).check();
  await page.getByLabel(labels.email, { exact: true }).fill(person.email);
  await page.getByRole('button', { name: labels.next }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await page.getByRole('radio', { name: 'normal' }).check();
  await page.getByRole('button', { name: labels.next }).click();
  await expect(page.getByLabel(labels.password, { exact: true })).toBeVisible();
});

test('the bar puts the clock forward: a sign-in of yesterday is over', { tag: '@once' }, async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByLabel(labels.email, { exact: true }).fill(person.email);
  await page.getByRole('button', { name: labels.next }).click();
  await expect(page.getByLabel(labels.password, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: '+24 h' }).click();
  await expect(page.getByRole('heading', { level: 1, name: labels.signIn, exact: true })).toBeVisible();
});
