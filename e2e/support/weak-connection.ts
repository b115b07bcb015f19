import type { Page } from '@playwright/test';
import { type ProblemCode, problemStatus } from '../../api-client/problems.ts';

const allOfApi = '**/api/v1/**';

/** Has the server refuse calls of one address, until `page.unroute(address)`. */
export const refuse = (
  page: Page,
  address: string,
  code: ProblemCode,
  retryAfter?: number,
): Promise<unknown> =>
  page.route(address, (route) =>
    route.fulfill({
      status: problemStatus[code],
      contentType: 'application/problem+json',
      json: { type: 'about:blank', title: code, status: problemStatus[code], code, retryAfter },
    }),
  );

/** Lets each answer of one address wait. */
export const delay = (page: Page, address: string, milliseconds: number): Promise<unknown> =>
  page.route(address, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await route.continue().catch(() => undefined);
  });

/** Nothing of the API answers any more, as behind a router that lost its line. */
export const dropConnection = (page: Page): Promise<unknown> =>
  page.route(allOfApi, (route) => route.abort('connectionreset'));

export const restoreConnection = (page: Page): Promise<void> => page.unroute(allOfApi);

/** The server does what it is asked, and the answer gets lost on its way back. */
export const loseAnswers = (page: Page, address: string): Promise<unknown> =>
  page.route(address, async (route) => {
    if (route.request().method() === 'GET') return route.continue();
    await route.fetch();
    await route.abort('connectionreset');
  });

/** Of each different write the first answer gets lost, and the next one arrives. */
export const loseFirstAnswers = (page: Page): Promise<unknown> => {
  const lost = new Set<string>();
  return page.route(allOfApi, async (route) => {
    const request = route.request();
    const write = `${request.method()} ${request.url()} ${request.postData()}`;
    if (request.method() === 'GET' || lost.has(write)) return route.continue();
    lost.add(write);
    await route.fetch();
    await route.abort('connectionreset');
  });
};

/** Puts a newer version on the server: its page names other scripts, and one part of this one is gone. */
export async function deployNewVersion(page: Page, goneFile: RegExp): Promise<void> {
  const isPage = ({ pathname }: URL) => !/^\/(api|assets)\/|\./.test(pathname);
  await page.route(isPage, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/\/assets\/index-[^"]+\.js/, '/assets/index-newer.js');
    // The page that is loaded after that is the newer one: all of it is there again.
    if (route.request().isNavigationRequest()) await route.fulfill({ response });
    else await route.fulfill({ response, body: html });
  });
  await page.route(goneFile, (route) => route.fulfill({ status: 404 }));
  page.once('domcontentloaded', () => void page.unrouteAll());
}
