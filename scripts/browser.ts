import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const installedAt = () => [
  process.env.CHROMIUM_PATH ?? '',
  chromium.executablePath(),
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** What every Chromium of the tests is started with: nothing in the background, and as root too. */
export const browserArguments: string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const minutes = 60_000;

/** What gets a browser where there is none: Playwright's own, else the distribution's. Its output goes to stderr. */
const waysToGetOne = () => [
  ['npx', 'playwright', 'install', 'chromium'],
  ...(process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
    ? [
        ['apt-get', 'update', '-q'],
        ['apt-get', 'install', '-y', '-q', '--no-install-recommends', 'chromium'],
      ]
    : []),
];

/** Gives the path of a Chromium of this machine; undefined when there is none. */
export const findBrowser = (): string | undefined =>
  installedAt().find((path) => path !== '' && existsSync(path));

/** Gives the path of a Chromium, which is installed when there is none. Throws when it cannot be. */
export function getBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  for (const [command = '', ...parameters] of waysToGetOne()) {
    spawnSync(command, parameters, {
      stdio: ['ignore', process.stderr, process.stderr],
      timeout: 5 * minutes,
    });
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    'There is no Chromium, and none could be installed. Install one and name it in CHROMIUM_PATH.',
  );
}

if (import.meta.main) console.log(getBrowser());
