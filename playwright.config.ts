import { defineConfig, devices } from '@playwright/test';
import { browserArguments, findBrowser } from './scripts/browser.ts';

const executablePath = findBrowser();

const everyScreen = 'every-screen/*.spec.ts';
// A walk in both languages goes in Dutch on the desktop and in English on the phone: both of both are seen in half of the time.
// `npm run test:browser:all` takes all four.
const everyCombination = process.env.EVERY_COMBINATION === '1';
const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } };

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  timeout: 300_000,
  // Where others work on the same cores, hashing a password or the modules of dev:mock alone can take ten seconds.
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  // A walk takes minutes on a busy machine; a retry gets a server and data of its own.
  retries: process.env.CI ? 2 : 0,
  reporter: 'list',
  use: {
    trace: 'retain-on-failure',
    actionTimeout: 15_000,
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: browserArguments,
    },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: everyScreen,
      use: desktop,
      ...(everyCombination ? {} : { grepInvert: /@en\b/ }),
    },
    // What is the same on every screen, is about the computer, or brings its own sizes, runs once.
    {
      name: 'phone',
      testIgnore: everyScreen,
      use: devices['Pixel 7'],
      grepInvert: everyCombination ? /@once/ : /@once|@nl\b/,
    },
    // Brings its own sizes.
    { name: 'every-screen', testMatch: everyScreen, use: desktop },
  ],
});
