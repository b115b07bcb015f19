import { type Browser, chromium } from '@playwright/test';
import { getBrowser } from '../scripts/browser.ts';

/** What Chromium needs on machines like those of a CI, and what it shall not do while something is measured. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Opens a browser for `work`, and closes it again. */
export async function withBrowser<Result>(work: (browser: Browser) => Promise<Result>): Promise<Result> {
  const browser = await chromium.launch({ executablePath: getBrowser(), args: browserFlags });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** The one in the middle. */
export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
