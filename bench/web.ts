import { loadavg } from 'node:os';
import { measureFirstField } from './first-field.ts';
import { measureLighthouse } from './lighthouse.ts';
import { weighPage } from './page-weight.ts';
import { type Figure, keepFigures, printFigures, rounded } from './results.ts';
import { measureScrolling } from './scrolling.ts';
import { startTemporaryServer } from './temporary-server.ts';

/**
 * `npm run bench:web`: what the sign-in page weighs and how fast it is on a slow phone, and what it takes to scroll through a hundred
 * thousand contacts; in a real browser over the real server. Takes some minutes; `npm run build` first. With the word `sign-in` or
 * `contacts` it measures only the one.
 */
const [only] = process.argv.slice(2);

async function measureSignInPage(): Promise<void> {
  const server = await startTemporaryServer();
  const figures: Figure[] = [];
  try {
    for (const path of ['/sign-in', '/']) {
      const page = path === '/' ? 'the bare address' : 'the sign-in page';
      const { bytes, requests, fontBytes } = await weighPage(server.origin + path);
      const firstField = await measureFirstField(server.origin + path);
      const { performance, accessibility, bestPractices, largestContentfulPaint } = await measureLighthouse(
        server.origin + path,
      );
      figures.push(
        {
          what: `${page}: scripts and styles, as sent`,
          unit: 'kB',
          value: bytes / 1000,
          budget: { atMost: 130 },
        },
        { what: `${page}: fonts`, unit: 'kB', value: fontBytes / 1000 },
        { what: `${page}: requests`, unit: '', value: requests },
        {
          what: `${page}: Lighthouse mobile, performance`,
          unit: '',
          value: performance,
          budget: { atLeast: 95 },
        },
        { what: `${page}: Lighthouse mobile, accessibility`, unit: '', value: accessibility },
        { what: `${page}: Lighthouse mobile, best practices`, unit: '', value: bestPractices },
        {
          what: `${page}: largest contentful paint`,
          unit: 's',
          value: largestContentfulPaint,
          budget: { atMost: 2.2 },
        },
        { what: `${page}: until one can type, processor ÷ 4, slow 4G`, unit: 's', value: firstField },
      );
    }
    printFigures('Sign-in page (npm run bench:web)', figures);
    keepFigures(
      'npm run bench:web',
      {
        compared:
          'Voordeur over plain http on 127.0.0.1, a new browser profile each time. Lighthouse 13 with its mobile settings: the median of three runs. Time to type: 1.6 Mbit/s, 150 ms, processor slowed four times; the median of three.',
      },
      figures,
    );
  } finally {
    await server.stop();
  }
}

async function measureContactList(): Promise<void> {
  const figures = await measureScrolling();
  printFigures('Contact list (npm run bench:web)', figures);
  keepFigures(
    'npm run bench:web, contacts',
    {
      compared:
        '1280 × 800, processor as it is, two screens with each frame, waiting where rows are still to come; memory after a collection; browser, server and PostgreSQL on the same machine.',
      load: rounded(loadavg()[0] ?? Number.NaN),
    },
    figures,
  );
}

if (only !== 'contacts') await measureSignInPage();
if (only !== 'sign-in') await measureContactList();
