import { randomBytes } from 'node:crypto';
import type { CDPSession, Page } from '@playwright/test';
import { withBrowser } from './browser.ts';
import { startChildServer } from './child-server.ts';
import { administratorsSession, fillVoordeur } from './fill-voordeur.ts';
import { type Figure, rounded } from './results.ts';
import { startTemporaryPostgres } from './temporary-postgres.ts';

const contactCount = 100_000;
const megabyte = 1_000_000;

/** What the page takes once what nobody needs any more was collected. */
async function held(devTools: CDPSession) {
  await devTools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devTools.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
  return { heap: metric('JSHeapUsedSize') / megabyte, nodes: metric('Nodes') };
}

/** Scrolls on, two screens with each frame, as far as `to` of the way; where rows are still to come it waits for them. Gives how long each frame took, in milliseconds. */
const scrollTo = (page: Page, to: number): Promise<number[]> =>
  page.evaluate(
    (share) =>
      new Promise<number[]>((resolve) => {
        const frames: number[] = [];
        let last = performance.now();
        const next = (now: number) => {
          frames.push(now - last);
          last = now;
          const end = (document.documentElement.scrollHeight - innerHeight) * share;
          const isWaiting = document.querySelector('tbody [aria-busy=true]') !== null;
          if (!isWaiting && scrollY >= end - 2) resolve(frames);
          else {
            if (!isWaiting) window.scrollTo(0, Math.min(end, scrollY + innerHeight * 2));
            requestAnimationFrame(next);
          }
        };
        requestAnimationFrame(next);
      }),
    to,
  );

const percentile = (values: readonly number[], share: number): number =>
  rounded(values.toSorted((one, other) => one - other)[Math.floor(values.length * share)] ?? Number.NaN);

async function scrollThrough(origin: string, cookie: string): Promise<Figure[]> {
  return withBrowser(async (browser) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nl' });
    const cookies = cookie.split('; ').map((pair) => {
      const [name = '', value = ''] = pair.split(/=(.*)/);
      return { name, value, url: origin };
    });
    await context.addCookies(cookies);
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    await devTools.send('Performance.enable');
    await page.goto(`${origin}/contacts`);
    await page.locator(`[role=grid][aria-rowcount="${contactCount + 1}"]`).waitFor();

    const began = performance.now();
    const first = await scrollTo(page, 0.01);
    const early = await held(devTools);
    const frames = [...first, ...(await scrollTo(page, 0.5))];
    const halfway = await held(devTools);
    frames.push(...(await scrollTo(page, 1)));
    const seconds = (performance.now() - began) / 1000;
    const atEnd = await held(devTools);
    await page.locator(`[aria-rowindex="${contactCount + 1}"][aria-busy]`).waitFor({ state: 'detached' });

    const what = `contact list of ${contactCount}, scrolled through`;
    return [
      { what: `${what}: frame, p50`, unit: 'ms', value: percentile(frames, 0.5), budget: { atMost: 17 } },
      { what: `${what}: frame, p99`, unit: 'ms', value: percentile(frames, 0.99), budget: { atMost: 50 } },
      { what: `${what}: longest frame`, unit: 'ms', value: percentile(frames, 0.9999) },
      { what: `${what}: all rows, two screens with each frame`, unit: 's', value: rounded(seconds) },
      { what: `${what}: memory after 1,000 rows`, unit: 'MB', value: rounded(early.heap) },
      { what: `${what}: memory halfway`, unit: 'MB', value: rounded(halfway.heap) },
      {
        what: `${what}: memory at the end`,
        unit: 'MB',
        value: rounded(atEnd.heap),
        budget: { atMost: rounded(early.heap + 10) },
      },
      { what: `${what}: nodes of the document at the end`, unit: '', value: atEnd.nodes },
    ];
  });
}

/** Measures memory and frames while one scrolls through a hundred thousand contacts, over the real server on a database of its own. */
export async function measureScrolling(): Promise<Figure[]> {
  const secretKey = randomBytes(32).toString('base64url');
  const postgres = await startTemporaryPostgres();
  try {
    const server = await startChildServer('server/main.ts', {
      DATABASE_URL: postgres.url,
      SECRET_KEY: secretKey,
      DEMO: '0',
      TRUSTED_PROXIES: '127.0.0.1',
      NODE_ENV: 'production',
    });
    try {
      await fillVoordeur(postgres, secretKey, [contactCount]);
      return await scrollThrough(server.origin, await administratorsSession(server.origin, 0));
    } finally {
      await server.stop();
    }
  } finally {
    await postgres.stop();
  }
}
