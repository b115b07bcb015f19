import { expect, type Page } from '@playwright/test';
import { demoPassword } from '../../server/demo/seed-demo.ts';
import { giveName } from './first-sign-in.ts';
import type { Labels } from './labels.ts';
import { qrCode } from './phone-in-hand.ts';

/** Somebody of the demonstration signs in, and goes straight to the QR code of our own app. Gives its activation link. */
export async function goToQrCode(page: Page, labels: Labels, signInName: string): Promise<string> {
  await page.goto('/');
  await giveName(page, labels, signInName);
  await page.getByLabel(labels.password, { exact: true }).fill(demoPassword);
  await page.getByRole('button', { name: labels.signIn, exact: true }).click();
  await page.getByRole('button', { name: labels.straightToCode, exact: true }).click();
  await expect(qrCode(page)).toBeVisible();
  return (await page.locator('a[href*="/authenticator/"]').getAttribute('href')) ?? '';
}
