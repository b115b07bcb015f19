import type { Locator, Page } from '@playwright/test';
import { AuthenticatorApp } from './support/authenticator-app.ts';
import { administratorByApi, invite } from './support/invitation.ts';
import { labelsIn } from './support/labels.ts';
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

  /** From the password to the start page: the app is scanned and its code typed, a password of one's own chosen. */
  async finish(temporaryPassword: string, beforeScan: () => Promise<void>) {
    await this.fillIn(labels.password, temporaryPassword);
    await this.press(labels.signIn);
    await expect(this.#page.getByRole('heading', { name: labels.getApp })).toBeVisible();
    await beforeScan();
    await expect(this.#page.getByRole('heading', { name: labels.scan })).toBeVisible();
    const app = new AuthenticatorApp((await this.#page.locator('code').textContent()) ?? '');
    await this.fillIn(labels.code, app.nextCode());
    await this.press(labels.next);
    await this.press(labels.done);
    await expect(this.#field(labels.currentPassword)).toHaveValue(temporaryPassword);
    await this.fillIn(labels.newPassword, ownPassword);
    await this.fillIn(labels.repeatPassword, ownPassword);
    await this.press(labels.signIn);
    await expect(this.#page.getByRole('button', { name: labels.signOut })).toBeVisible();
  }
}

test.use({ locale: 'nl' });

/** The guide needs 12 on the computer (G0.4, G0.6); a person who installs the app and one who has it already. */
test.describe('clicks and fields at first sign-in', { tag: '@once' }, () => {
  test('eleven from the mail, for who still has to get the app', async ({ page, baseURL }) => {
    const administrator = await administratorByApi(baseURL, 'a.degroot@waterlandzorg.example');
    const person = { name: 'Elf Stappen', email: 'elf@nieuw.example', language: 'nl' } as const;
    const { temporaryPassword, link } = await invite(administrator, person);
    await page.goto(link);
    const counted = new CountedPerson(page);
    await expect(page.getByLabel(labels.email, { exact: true })).toHaveValue(person.email);
    await counted.press(labels.next);
    await counted.finish(temporaryPassword, async () => {
      await counted.press(labels.next);
      await expect(page.getByRole('heading', { name: labels.setUpAccount })).toBeVisible();
      await counted.press(labels.next);
    });
    expect(counted.actions).toBe(11);
  });

  test('eleven for who types the address and has an app already', async ({ page, baseURL }) => {
    const administrator = await administratorByApi(baseURL, 'a.degroot@waterlandzorg.example');
    const person = { name: 'Nog Elf', email: 'nog.elf@nieuw.example', language: 'nl' } as const;
    const { temporaryPassword } = await invite(administrator, person);
    await page.goto('/');
    const counted = new CountedPerson(page);
    await counted.fillIn(labels.email, person.email);
    await counted.press(labels.next);
    await counted.finish(temporaryPassword, () => counted.press(labels.alreadyThere));
    expect(counted.actions).toBe(11);
  });
});
