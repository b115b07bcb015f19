import type { Page } from '@playwright/test';
import { demoPassword } from '../server/demo/seed-demo.ts';
import { giveName } from './support/first-sign-in.ts';
import { type Labels, labelsIn } from './support/labels.ts';
import { PhoneInHand } from './support/phone-in-hand.ts';
import { expect, test } from './support/test.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const arriveAt = (page: Page, title: string) =>
  expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

async function typePassword(page: Page, labels: Labels, signInName: string) {
  await page.goto('/');
  await giveName(page, labels, signInName);
  await page.getByLabel(labels.password, { exact: true }).fill(demoPassword);
  await button(page, labels.signIn).click();
}

/** Up to the try-out of a phone in the wizard. */
async function pair(page: Page, labels: Labels, signInName: string): Promise<PhoneInHand> {
  await typePassword(page, labels, signInName);
  await button(page, labels.straightToCode).click();
  const phone = await PhoneInHand.scan(page);
  await arriveAt(page, labels.tryOut);
  return phone;
}

test.describe('in Dutch', { tag: '@once' }, () => {
  test.use({ locale: 'nl' });
  const labels = labelsIn('nl');

  test('try-out and sign-in: denied, a wrong number, reloaded, approved; a second tab comes along', async ({
    page,
    context,
  }) => {
    const phone = await pair(page, labels, 'n.hendriks@merwede.example');
    await phone.deny();
    await expect(page.getByRole('alert')).toContainText('De aanvraag is op uw telefoon geweigerd.');
    await button(page, labels.tryAgain).click();
    await page.reload();
    await phone.approveShown(page);
    await arriveAt(page, labels.registered);
    await button(page, labels.done).click();
    await button(page, labels.signOut).click();

    await typePassword(page, labels, 'n.hendriks@merwede.example');
    await arriveAt(page, labels.verifyOnPhone);
    await phone.approveWrongly(page);
    await expect(page.getByRole('alert')).toContainText('Op uw telefoon is een ander getal getypt.');
    await button(page, labels.tryAgain).click();
    const other = await context.newPage();
    await other.goto('/');
    await arriveAt(other, labels.verifyOnPhone);
    await phone.approveShown(other);
    await expect(button(page, labels.signOut)).toBeVisible();
    await expect(button(other, labels.signOut)).toBeVisible();
  });

  test('“this was not me” is said on the screen of who asked', async ({ page }) => {
    const phone = await pair(page, labels, 'l.dijkgraaf@waterlandzorg.example');
    await phone.approveShown(page);
    await button(page, labels.done).click();
    await button(page, labels.signOut).click();
    await typePassword(page, labels, 'l.dijkgraaf@waterlandzorg.example');
    await arriveAt(page, labels.verifyOnPhone);
    await phone.denyAndReport();
    await arriveAt(page, 'Deze aanmelding is gestopt');
  });
});

test.describe('in English', { tag: '@once' }, () => {
  test.use({ locale: 'en' });
  const labels = labelsIn('en');

  test('a server that starts again in the middle loses nothing', async ({ page, server }) => {
    const phone = await pair(page, labels, 'f.bakkali@eemhof.example');
    await expect(page.locator('.plate-figure')).toHaveText(/^\d\d$/);
    await server.restart();
    await phone.approveShown(page);
    await arriveAt(page, labels.registered);
  });
});
