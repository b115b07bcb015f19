import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { msw } from 'msw/vite';
import { defineConfig } from 'vitest/config';
import { browserArguments, findBrowser } from './scripts/browser.ts';

const executablePath = findBrowser();

/** Screens and components, in a browser, over the mocked API. Apart from the other tests, which need none. */
export default defineConfig({
  plugins: [react(), tailwindcss(), msw({ mode: 'worker-only' })],
  // All that the tests bring along is prepared before the first of them, or the page would be loaded again under it.
  optimizeDeps: { entries: ['web/app/main.tsx', 'web/mocks/set-up-components.ts', 'web/**/*.test.tsx'] },
  test: {
    include: ['web/**/*.test.tsx'],
    setupFiles: ['web/mocks/set-up-components.ts'],
    // One page for all of them: each test begins with everything as new (web/mocks/app-under-test.tsx).
    isolate: false,
    testTimeout: 30_000,
    // As the browser tests: a machine of a CI may be busy with something else.
    retry: process.env.CI ? 1 : 0,
    expect: { poll: { timeout: 10_000 } },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: { ...(executablePath && { executablePath }), args: browserArguments },
        actionTimeout: 10_000,
      }),
      instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
    },
  },
});
