import type { Page } from '@playwright/test';
import { demoPassword } from '../server/demo/seed-demo.ts';
import { AuthenticatorApp } from './support/authenticator-app.ts';
import { pressByKeyboard, tabTo } from './support/keyboard.ts';
import { labelsIn } from './support/labels.ts';
import { PhoneInHand } from './support/phone-in-hand.ts';
import { expect, test } from './support/test.ts';

const labels = labelsIn('nl');
const ownPassword = 'Zonsopkomst 9 boven zee';

test.use({ locale: 'nl' });
/** Somebody without a mouse: Tab, Enter, Space, arrows and what they type. */
class KeyboardPerson {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  press = (name: string, role?: 'button' | 'link') => pressByKeyboard(this.page, name, role);

  async fillIn(label: string, value: string) {
    await tabTo(this.page, this.page.getByLabel(label, { exact: true }));
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(value);
  }

  /** Waits for a screen. A screen that takes the place of another puts the focus on its heading. */
  async arriveAt(title: string) {
    const heading = this.page.getByRole('heading', { level: 1, name: title });
    await expect(heading).toBeFocused();
  }

  async giveCredentials(signInName: string, password: string) {
    await expect(this.page.getByLabel(labels.email, { exact: true })).toBeFocused();
    await this.fillIn(labels.email, signInName);
    await this.page.keyboard.press('Enter');
    await this.arriveAt(labels.password);
    await this.fillIn(labels.password, password);
    await this.page.keyboard.press('Enter');
  }

  async registerPhone(): Promise<PhoneInHand> {
    await this.arriveAt(labels.takePhone);
    await this.press(labels.next);
    await this.arriveAt(labels.phoneAsks);
    await this.press(labels.next);
    await this.arriveAt(labels.scanWithPhone);
    const phone = await PhoneInHand.scan(this.page);
    await this.arriveAt(labels.tryOut);
    await phone.deny();
    await this.press(labels.tryAgain);
    await phone.approveShown(this.page);
    await this.arriveAt(labels.registered);
    await this.press(labels.done);
    return phone;
  }

  async registerApp(): Promise<AuthenticatorApp> {
    await this.arriveAt(labels.takePhone);
    await this.press(labels.otherApp);
    await this.arriveAt(labels.getApp);
    await this.press(labels.next);
    await this.arriveAt(labels.setUpAccount);
    await this.press(labels.back);
    await this.arriveAt(labels.getApp);
    await this.press(labels.next);
    await this.arriveAt(labels.setUpAccount);
    await this.press(labels.next);
    await this.arriveAt(labels.scan);
    await tabTo(this.page, this.page.locator('summary', { hasText: labels.cannotScan }));
    await this.page.keyboard.press('Enter');
    const app = new AuthenticatorApp(await this.page.locator('code').innerText());
    await this.press(labels.next);
    await this.arriveAt(labels.tryOut);
    await this.fillIn(labels.code, app.nextCode());
    await this.page.keyboard.press('Enter');
    await this.arriveAt(labels.registered);
    await this.press(labels.done);
    return app;
  }
}

test('main job with the keyboard alone', { tag: '@once' }, async ({ browser, page, baseURL }) => {
  const email = 'toetsen@nieuw.example';
  const administrator = new KeyboardPerson(page);
  await page.goto('/');
  await administrator.giveCredentials('a.degroot@waterlandzorg.example', demoPassword);
  await administrator.registerApp();
  await expect(page.getByRole('button', { name: labels.signOut })).toBeVisible();
  await administrator.press(labels.manageContacts, 'link');
  await administrator.arriveAt(labels.manageContacts);
  await administrator.press(labels.addContact, 'link');
  await administrator.arriveAt(labels.addContact);
  await administrator.fillIn(labels.name, 'Tine Toetsen');
  await administrator.fillIn(labels.email, email);
  const product = page.getByRole('checkbox', { name: 'Klantportaal' });
  await tabTo(page, product);
  if (!(await product.isChecked())) await page.keyboard.press('Space');
  await expect(product).toBeChecked();
  await administrator.press(labels.addContact);
  await expect(page.getByRole('row', { name: 'Tine Toetsen' }).getByText(labels.invited)).toBeVisible();

  const context = await browser.newContext({ baseURL, locale: 'nl' });
  const userPage = await context.newPage();
  const user = new KeyboardPerson(userPage);
  const mail = await userPage.request.get(`/api/v1/outbox?to=${email}`);
  const temporary = /\b[A-Za-z2-9]{4}(?:-[A-Za-z2-9]{4}){3}\b/.exec(await mail.text())?.[0] ?? '';
  await userPage.goto('/');
  await user.giveCredentials(email, temporary);
  const phone = await user.registerPhone();
  await user.arriveAt(labels.choosePassword);
  await user.fillIn(labels.newPassword, ownPassword);
  await user.fillIn(labels.repeatPassword, ownPassword);
  await userPage.keyboard.press('Enter');
  await expect(userPage.getByRole('link', { name: /Klantportaal/ })).toBeVisible();

  await user.press(labels.signOut);
  await user.arriveAt(labels.signIn);
  await user.fillIn(labels.email, email);
  await userPage.keyboard.press('Enter');
  await user.arriveAt(labels.password);
  await user.fillIn(labels.password, ownPassword);
  await userPage.keyboard.press('Enter');
  await user.arriveAt(labels.verifyOnPhone);
  await user.press(labels.sendAgain);
  await phone.approveShown(userPage);
  await expect(userPage.getByRole('link', { name: /Klantportaal/ })).toBeVisible();
  await context.close();
});
