import { expect, type Page } from '@playwright/test';
import { AuthenticatorApp } from './authenticator-app.ts';
import type { Labels } from './labels.ts';
import { PhoneInHand, qrCode } from './phone-in-hand.ts';
import { expectScreen } from './screen.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Fills in name and password, with a wrong password first where asked. */
export async function giveCredentials(
  page: Page,
  labels: Labels,
  name: string,
  password: string,
): Promise<void> {
  await expectScreen(page, labels.signIn);
  await page.getByLabel(labels.email, { exact: true }).fill(name);
  await button(page, labels.next).click();
  await page.getByLabel(labels.password, { exact: true }).fill(password);
  await button(page, labels.signIn).click();
}

/** Walks the wizard with the phone from its first screen to *Done*: looks at each, goes back once, reloads once. */
export async function registerPhone(page: Page, labels: Labels): Promise<PhoneInHand> {
  await expectScreen(page, labels.takePhone);
  await button(page, labels.next).click();
  await expectScreen(page, labels.phoneAsks);
  await button(page, labels.back).click();
  await expectScreen(page, labels.takePhone);
  await button(page, labels.straightToCode).click();
  await expectScreen(page, labels.scanWithPhone);
  await expect(qrCode(page)).toBeVisible();
  await page.reload();
  await expectScreen(page, labels.scanWithPhone);
  await button(page, labels.newCode).click();
  const phone = await PhoneInHand.scan(page);
  await expectScreen(page, labels.tryOut);
  await expect(page.getByText(phone.name)).toBeVisible();
  await phone.approveShown(page);
  await expectScreen(page, labels.registered);
  await button(page, labels.done).click();
  return phone;
}

/** Approves the request on the phone, once its number is on the screen. */
export async function verifyOnPhone(page: Page, labels: Labels, phone: PhoneInHand): Promise<void> {
  await expectScreen(page, labels.verifyOnPhone);
  await phone.approveShown(page);
}

/**
 * Walks the wizard with another authenticator app from its first screen to *Done*: looks at each, goes back once, reloads once,
 * mistypes once.
 */
export async function registerApp(page: Page, labels: Labels): Promise<AuthenticatorApp> {
  await expectScreen(page, labels.takePhone);
  await button(page, labels.otherApp).click();
  await expectScreen(page, labels.getApp);
  await button(page, labels.next).click();
  await expectScreen(page, labels.setUpAccount);
  await button(page, labels.back).click();
  await expectScreen(page, labels.getApp);
  await button(page, labels.next).click();
  await expectScreen(page, labels.setUpAccount);
  await button(page, labels.next).click();
  await expectScreen(page, labels.scan);
  await page.reload();
  await expectScreen(page, labels.scan);
  await page.getByText(labels.cannotScan).click();
  const app = new AuthenticatorApp(await page.locator('code').innerText());
  await button(page, labels.next).click();
  await expectScreen(page, labels.tryOut);
  const code = page.getByLabel(labels.code, { exact: true });
  await code.fill('12345');
  await button(page, labels.next).click();
  await expect(code).toHaveAttribute('aria-invalid', 'true');
  await expect(code).toHaveValue('12345');
  await code.fill(app.nextCode());
  await button(page, labels.next).click();
  await expectScreen(page, labels.registered);
  await button(page, labels.done).click();
  return app;
}

/** Replaces the temporary password. */
export async function choosePassword(
  page: Page,
  labels: Labels,
  temporary: string,
  own: string,
): Promise<void> {
  await expectScreen(page, labels.choosePassword);
  await page.getByLabel(labels.currentPassword, { exact: true }).fill(temporary);
  await page.getByLabel(labels.newPassword, { exact: true }).fill('kort');
  await page.getByLabel(labels.repeatPassword, { exact: true }).fill('kort');
  await button(page, labels.signIn).click();
  await expect(page.getByLabel(labels.newPassword, { exact: true })).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel(labels.newPassword, { exact: true }).fill(own);
  await page.getByLabel(labels.repeatPassword, { exact: true }).fill(own);
  await button(page, labels.signIn).click();
}
