import i18next from 'i18next';
import { setupWorker } from 'msw/browser';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { mswHandlers } from '../../api-client/mocks/msw-handlers.ts';
import { mswCondition } from '../../api-client/mocks/network-condition.ts';
import { startI18n } from '../i18n/i18n.ts';
import { loadCatalogue } from '../i18n/load-catalogue.ts';
import { mock } from './app-under-test.tsx';

/** Before each file of component tests: the mocked API in the place of a server; before each test: everything as new. */
const worker = setupWorker(mswCondition(mock.network), ...mswHandlers(mock));

beforeAll(async () => {
  if (!i18next.isInitialized) await startI18n(loadCatalogue, ['ui', 'problems', 'sign-in']);
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
});

beforeEach(mock.reset);

afterAll(() => worker.stop());
