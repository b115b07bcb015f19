import { expect, type Page } from '@playwright/test';
import { qrCode } from './phone-in-hand.ts';

/** Where the QR code on the computer's screen leads. */
export async function activationOn(computer: Page): Promise<string> {
  await expect(qrCode(computer)).toBeVisible();
  return (await computer.locator('a[href*="/authenticator/"]').getAttribute('href')) ?? '';
}

/** Counts how often a page is loaded from now on: what goes on by itself is never loaded again. */
export function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  return () => loads;
}
