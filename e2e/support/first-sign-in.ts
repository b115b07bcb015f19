import { expect, type Page } from '@playwright/test';
import { demoPassword } from '../../server/demo/seed-demo.ts';
import { AuthenticatorApp } from './authenticator-app.ts';
import type { Labels } from './labels.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });

/** From the page that asks for the name to the password screen of somebody. */
export async function giveName(page: Page, labels: Labels, signInName: string): Promise<void> {
  await field(page, labels.email).fill(signInName);
  await button(page, labels.next).click();
  await expect(field(page, labels.password)).toBeVisible();
}

/** Somebody of the demonstration signs in for the first time, the shortest way; for tests of what comes after it. */
export async function signInFirstTime(
  page: Page,
  labels: Labels,
  signInName: string,
): Promise<AuthenticatorApp> {
  await page.goto('/');
  await giveName(page, labels, signInName);
  await field(page, labels.password).fill(demoPassword);
  await button(page, labels.signIn).click();
  await button(page, labels.otherApp).click();
  await button(page, labels.alreadyThere).click();
  const app = new AuthenticatorApp((await page.locator('code').textContent()) ?? '');
  await field(page, labels.code).fill(app.nextCode());
  await button(page, labels.next).click();
  await button(page, labels.done).click();
  await expect(button(page, labels.signOut)).toBeVisible();
  return app;
}
