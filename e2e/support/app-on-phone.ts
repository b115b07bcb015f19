import { expect, type Page } from '@playwright/test';
import type { Language } from '../../api-client/language.ts';
import { textsIn } from '../every-screen/catalogues.ts';
import { shownNumber } from './phone-in-hand.ts';

const arriveAt = (page: Page, title: string) =>
  expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();

/** Our own app on a phone, with its screens: what a person does there while the computer stands beside it. */
export class AppOnPhone {
  readonly page: Page;
  readonly #words;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.#words = textsIn(language).authenticator;
  }

  #press = (name: string) => this.page.getByRole('button', { name, exact: true }).click();

  /** Adds the account that an activation was read for: by its link, by the camera or by hand. */
  async addAccount(account: string): Promise<void> {
    await arriveAt(this.page, this.#words.pair.title);
    await expect(this.page.getByText(account)).toBeVisible();
    await this.#press(this.#words.pair.submit);
  }

  /** Types address and activation code of the computer's screen (G3.3). */
  async typeActivation(address: string, code: string): Promise<void> {
    await this.page.goto('/authenticator');
    await this.page.getByRole('link', { name: this.#words.add.byHand, exact: true }).click();
    await this.page.getByLabel(this.#words.typeCode.address).fill(address);
    await this.page.getByLabel(this.#words.typeCode.code).fill(code);
    await this.#press(this.#words.typeCode.submit);
  }

  /** Waits for the request that tries the phone out, and for one at a later sign-in. */
  seeTryOut = () => arriveAt(this.page, this.#words.request.tryOutTitle);
  seeRequest = () => arriveAt(this.page, this.#words.request.title);

  /** Types the number that is on the computer's screen, and approves. */
  async approveShown(computer: Page): Promise<void> {
    await this.page.getByLabel(this.#words.request.number).fill(await shownNumber(computer).innerText());
    await this.#press(this.#words.request.approve);
  }

  /** Types another number than the one on the computer's screen. */
  async approveWrongly(computer: Page): Promise<void> {
    const number = Number(await shownNumber(computer).innerText());
    const other = String((number + 1) % 100).padStart(2, '0');
    await this.page.getByLabel(this.#words.request.number).fill(other);
    await this.#press(this.#words.request.approve);
    await arriveAt(this.page, this.#words.outcome.wrongNumberTitle);
    await this.#press(this.#words.done);
  }

  /** Denies, and says that it was its owner. */
  async deny(): Promise<void> {
    await this.#press(this.#words.request.deny);
    await this.#press(this.#words.outcome.itWasMe);
    await this.#press(this.#words.done);
  }

  /** After the try-out: the account is ready, and the app is left at its accounts. */
  async leaveReady(): Promise<void> {
    await arriveAt(this.page, this.#words.added.activeTitle);
    await this.page.getByRole('link', { name: this.#words.done, exact: true }).click();
    await arriveAt(this.page, this.#words.accounts.title);
  }

  /** After an approval: the app is left at its accounts. */
  async leaveApproved(): Promise<void> {
    await arriveAt(this.page, this.#words.outcome.approvedTitle);
    await this.#press(this.#words.done);
    await arriveAt(this.page, this.#words.accounts.title);
  }
}
