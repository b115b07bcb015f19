import { expect, type Page } from '@playwright/test';
import { openBrowser } from '../../server/testing/browser.ts';
import type { Labels } from './labels.ts';

/** The newest text message to a number, in the outbox. */
async function newestText(url: string, to: string): Promise<string> {
  const { messages } = await openBrowser(url).api.listOutboxMessages({ query: { to } });
  return messages[0]?.text ?? '';
}

/** Reads the code of six digits in the text message, mistypes it once, and types it. */
export async function typeTextedCode(page: Page, labels: Labels, url: string, to: string): Promise<void> {
  const text = await newestText(url, to);
  const code = /^\d{6}/.exec(text)?.[0] ?? '';
  expect(text.split('\n').at(-1)).toBe(`@127.0.0.1 #${code}`);
  const typed = page.getByLabel(labels.code, { exact: true });
  await expect(typed).toHaveAttribute('autocomplete', 'one-time-code');
  await typed.fill(code === '000000' ? '111111' : '000000');
  await page.keyboard.press('Enter');
  await expect(typed).toHaveAttribute('aria-invalid', 'true');
  await typed.fill(code);
  await page.keyboard.press('Enter');
}
