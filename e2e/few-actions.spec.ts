import type { Locator, Page } from '@playwright/test';
import { AuthenticatorApp } from './support/authenticator-app.ts';
import { administratorByApi, invite } from './support/invitation.ts';
import { labelsIn } from './support/labels.ts';
import { PhoneInHand } from './support/phone-in-hand.ts';
import { expect, test } from './support/test.ts';

const labels = labelsIn('nl');
const ownPassword = 'Zonsopkomst 9 boven zee';

/** Somebody at the computer whose clicks and filled-in fields are counted. */
class CountedPerson {
  actions = 0;
  #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async #do(action: Promise<void>) {
    this.actions += 1;
    await action;
  }

  #field = (label: string): Locator => this.#page.getByLabel(label, { exact: true });

  press = (name: string) => this.#do(this.#page.getByRole('button', { name, exact: true }).click());
  fillIn = (label: string, value: string) => this.#do(this.#field(label).fill(value));

  arriveAt = (title: string) =>
    expect(this.#page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  async #typePassword(temporaryPassword: string) {
    await this.fillIn(labels.password, temporaryPassword);
    await this.press(labels.signIn);
    await this.arriveAt(labels.takePhone);
  }

  async #choosePassword(temporaryPassword: string) {
    await this.press(labels.done);
    await expect(this.#field(labels.currentPassword)).toHaveValue(temporaryPassword);
    await this.fillIn(labels.newPassword, ownPassword);
    await this.fillIn(labels.repeatPassword, ownPassword);
    await this.press(labels.signIn);
    await expect(this.#page.getByRole('button', { name: labels.signOut })).toBeVisible();
  }

  /** From the password to the start page, with the phone: what is done there is not done on the computer. */
  async finishWithPhone(temporaryPassword: string, toCode: () => Promise<void>) {
    await this.#typePassword(temporaryPassword);
    await toCode();
    await this.arriveAt(labels.scanWithPhone);
    const phone = await PhoneInHand.scan(this.#page);
    await this.arriveAt(labels.tryOut);
    await phone.approveShown(this.#page);
    await this.#choosePassword(temporaryPassword);
  }

  /** The same with another authenticator app, the code of which is typed over. */
  async finishWithOtherApp(temporaryPassword: string) {
    await this.#typePassword(temporaryPassword);
    await this.press(labels.otherApp);
    await this.press(labels.alreadyThere);
    await this.arriveAt(labels.scan);
    const app = new AuthenticatorApp((await this.#page.locator('code').textContent()) ?? '');
    await this.fillIn(labels.code, app.nextCode());
    await this.press(labels.next);
    await this.#choosePassword(temporaryPassword);
  }
}

test.use({ locale: 'nl' });

/** The guide needs 12 on the computer (G0.4, G0.6). */
test.describe('clicks and fields at first sign-in', { tag: '@once' }, () => {
  test('nine from the mail, reading every screen', async ({ page, baseURL }) => {
    const administrator = await administratorByApi(baseURL, 'a.degroot@waterlandzorg.example');
    const person = { name: 'Negen Stappen', email: 'negen@nieuw.example', language: 'nl' } as const;
    const { temporaryPassword, link } = await invite(administrator, person);
    await page.goto(link);
    const counted = new CountedPerson(page);
    await expect(page.getByLabel(labels.email, { exact: true })).toHaveValue(person.email);
    await counted.press(labels.next);
    await counted.finishWithPhone(temporaryPassword, async () => {
      await counted.press(labels.next);
      await counted.arriveAt(labels.phoneAsks);
      await counted.press(labels.next);
    });
    expect(counted.actions).toBe(9);
  });

  test('nine for who types the address and goes straight to the QR code', async ({ page, baseURL }) => {
    const administrator = await administratorByApi(baseURL, 'a.degroot@waterlandzorg.example');
    const person = { name: 'Nog Negen', email: 'nog.negen@nieuw.example', language: 'nl' } as const;
    const { temporaryPassword } = await invite(administrator, person);
    await page.goto('/');
    const counted = new CountedPerson(page);
    await counted.fillIn(labels.email, person.email);
    await counted.press(labels.next);
    await counted.finishWithPhone(temporaryPassword, () => counted.press(labels.straightToCode));
    expect(counted.actions).toBe(9);
  });

  test('eleven from the mail with another authenticator app', async ({ page, baseURL }) => {
    const administrator = await administratorByApi(baseURL, 'a.degroot@waterlandzorg.example');
    const person = { name: 'Elf Stappen', email: 'elf@nieuw.example', language: 'nl' } as const;
    const { temporaryPassword, link } = await invite(administrator, person);
    await page.goto(link);
    const counted = new CountedPerson(page);
    await counted.press(labels.next);
    await counted.finishWithOtherApp(temporaryPassword);
    expect(counted.actions).toBe(11);
  });
});
