import { expect, type Locator, type Page } from '@playwright/test';
import { Phone } from '../../server/testing/command-line-authenticator.ts';

/** The QR code on the screen of the wizard. */
export const qrCode = (page: Page): Locator => page.locator('.qr-code');

/** The number of a request, on the computer's screen. */
export const shownNumber = (page: Page): Locator =>
  page.locator('.plate-figure').filter({ hasText: /^\d\d$/ });

/** A person's phone beside the computer: speaks the protocol as any app does, and types what it reads on the screen. */
export class PhoneInHand {
  readonly name: string;
  readonly #phone: Phone;

  private constructor(phone: Phone, name: string) {
    this.#phone = phone;
    this.name = name;
  }

  /** Adds the account of the wizard on the screen to a new phone. */
  static async scan(page: Page, name = 'Telefoon van Mila'): Promise<PhoneInHand> {
    await expect(qrCode(page)).toBeVisible();
    const link = (await page.locator('a[href*="/authenticator/"]').getAttribute('href')) ?? '';
    const phone = Phone.fresh(link);
    const { status } = await phone.pair(link, name);
    expect(status).toBe(201);
    return new PhoneInHand(phone, name);
  }

  /** The request that is open; waits for it as a person would. */
  async #request() {
    await expect.poll(async () => (await this.#phone.approvals()).body.approvals?.length).toBe(1);
    const [request] = (await this.#phone.approvals()).body.approvals ?? [];
    if (!request) throw new Error('the request has gone');
    return request;
  }

  /** Approves with the number on the screen. */
  async approveShown(page: Page): Promise<void> {
    const number = await shownNumber(page).innerText();
    const { status } = await this.#phone.approve(await this.#request(), number);
    expect(status).toBe(204);
  }

  /** Types another number than the one on the screen. */
  async approveWrongly(page: Page): Promise<void> {
    const number = Number(await shownNumber(page).innerText());
    const other = String((number + 1) % 100).padStart(2, '0');
    const { body } = await this.#phone.approve(await this.#request(), other);
    expect(body.code).toBe('number_wrong');
  }

  async deny(): Promise<void> {
    const { id } = await this.#request();
    expect((await this.#phone.deny(id)).status).toBe(204);
  }

  /** Denies, and answers that this was not its owner. */
  async denyAndReport(): Promise<void> {
    const { id } = await this.#request();
    await this.#phone.deny(id);
    expect((await this.#phone.report(id)).status).toBe(204);
  }
}
