import { join } from 'node:path';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import type { Language } from '../../api-client/language.ts';
import type { ResultOf } from '../../api-client/operation.ts';
import { type OperationId, type Operations, operations } from '../../api-client/operations.ts';
import type { ProblemCode } from '../../api-client/problems.ts';
import { problemOf } from '../../api-client/refusal.ts';
import type { NextStep } from '../../api-client/sign-in/sign-in.ts';
import { administratorByApi } from '../support/invitation.ts';
import { expectNothingWrong } from '../support/screen.ts';

const sizes = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } } as const;
const schemes = ['light', 'dark'] as const;

/** Where pictures go; without it the screens are only looked at by axe. */
const folder = process.env.SCREENSHOTS;

/** Without pictures each language is looked at in one half: size and scheme are wrong in one language as in the other. */
const isLookedAt = (language: Language, size: string, scheme: string) =>
  folder !== undefined || ((size === 'desktop') === (scheme === 'light')) === (language === 'nl');

/**
 * Looks at what is on the page now, at both sizes, by day and by evening: axe finds nothing, nothing scrolls sideways.
 * `name`: of the screen or state, for its pictures.
 */
export async function look(page: Page, language: Language, name: string): Promise<void> {
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport);
    for (const colorScheme of schemes.filter((scheme) => isLookedAt(language, size, scheme))) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await expectNothingWrong(page);
      if (folder) {
        const path = join(folder, `${name}.${language}.${size}.${colorScheme}.png`);
        await page.screenshot({ path, fullPage: true });
      }
    }
  }
  await page.setViewportSize(sizes.desktop);
  await page.emulateMedia({ colorScheme: 'light' });
}

const requestsOf = (id: OperationId) => (url: URL) =>
  new RegExp(`^${operations[id].path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(url.pathname);

/** Answers an operation in the browser, for states that take long to bring about. Gives what ends that. */
export async function answer<Id extends OperationId>(
  page: Page,
  id: Id,
  body: ResultOf<Operations[Id]>,
): Promise<() => Promise<void>> {
  const requests = requestsOf(id);
  await page.route(requests, (route) =>
    route.request().method() === operations[id].method ? route.fulfill({ json: body }) : route.fallback(),
  );
  return () => page.unroute(requests);
}

/** Refuses an operation in the browser. Gives what ends that. */
export async function refuse(
  page: Page,
  id: OperationId,
  code: ProblemCode,
  rest: { retryAfter?: number } = {},
): Promise<() => Promise<void>> {
  const requests = requestsOf(id);
  const problem = problemOf(code, rest);
  const refusal = { status: problem.status, contentType: 'application/problem+json' };
  await page.route(requests, (route) =>
    route.request().method() === operations[id].method
      ? route.fulfill({ ...refusal, body: JSON.stringify(problem) })
      : route.fallback(),
  );
  return () => page.unroute(requests);
}

/** Shows the screen of a step that takes days or many organisations to get to. */
export async function showStep(page: Page, next: NextStep): Promise<void> {
  const expiresAt = new Date(Date.now() + 30 * 60_000).toISOString();
  await answer(page, 'getSignIn', { signInName: 'mila.zandstra@nieuw.example', expiresAt, next });
  await page.goto('/sign-in');
  await expect(page).not.toHaveURL(/sign-in$/);
}

/** Lets a browser in that was signed in over the API. */
export async function enter(context: BrowserContext, url: string, signInName: string): Promise<void> {
  const { cookies } = await administratorByApi(url, signInName);
  await context.addCookies([...cookies].map(([name, value]) => ({ name, value, url })));
}

/** Waits for a screen by its heading. */
export const arrive = (page: Page, name: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
