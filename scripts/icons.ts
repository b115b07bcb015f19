import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserArguments, findBrowser } from './browser.ts';

/**
 * Draws the icons of the authenticator from the door mark (web/ui/door-mark.tsx), by day, into public/authenticator. To be run
 * again when the mark changes: `node scripts/icons.ts`.
 */
const folder = new URL('../public/authenticator/', import.meta.url).pathname;

const ground = '#eaf0ed';

const colours = `
  .frame { fill: none; stroke: #152620; stroke-width: 2 }
  .light { fill: #f8ca5f }
  .leaf { fill: #154736 }`;

/** On the bar of a phone only the shape counts: one colour on nothing. */
const silhouette = `
  .frame { fill: none; stroke: #fff; stroke-width: 2.4 }
  .light { fill: none }
  .leaf { fill: #fff }`;

interface Drawing {
  readonly file: string;
  readonly size: number;
  /** Of the height. */
  readonly mark: number;
  readonly style?: string;
}

/** A maskable icon keeps the mark in the middle 80 %, which no mask cuts (Web Application Manifest, "safe zone"). */
const drawings: readonly Drawing[] = [
  { file: 'icon-192.png', size: 192, mark: 0.7 },
  { file: 'icon-512.png', size: 512, mark: 0.7 },
  { file: 'icon-maskable-192.png', size: 192, mark: 0.52 },
  { file: 'icon-maskable-512.png', size: 512, mark: 0.52 },
  { file: 'apple-touch-icon.png', size: 180, mark: 0.62 },
  { file: 'badge-96.png', size: 96, mark: 0.88, style: silhouette },
];

const draw = ({ size, mark, style }: Drawing) => `
  <style>
    html, body { margin: 0; background: ${style ? 'transparent' : ground} }
    body { width: ${size}px; height: ${size}px; display: grid; place-items: center }
    ${style ?? colours}
  </style>
  <svg viewBox="1 1 24 33" height="${size * mark}">
    <rect class="light" x="3" y="3" width="20" height="5" />
    <rect class="light" x="3" y="10" width="20" height="23" />
    <path class="leaf" d="M3 10l11 3v17L3 33z" />
    <path class="frame" d="M2 34V2h22v32M2 9h22" />
  </svg>`;

mkdirSync(folder, { recursive: true });
const executablePath = findBrowser();
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: browserArguments });
const page = await browser.newPage();
for (const drawing of drawings) {
  await page.setViewportSize({ width: drawing.size, height: drawing.size });
  await page.setContent(draw(drawing));
  await page.screenshot({ path: folder + drawing.file, omitBackground: true });
}
await browser.close();
