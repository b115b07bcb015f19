import { setupWorker } from 'msw/browser';
import { createRoot } from 'react-dom/client';
import { createMockWorld } from '../../api-client/mocks/model/mock-world.ts';
import { mswHandlers } from '../../api-client/mocks/msw-handlers.ts';
import { mswCondition } from '../../api-client/mocks/network-condition.ts';
import { currentCondition, keeper, keptCookies, mockTime } from './browser-storage.ts';
import { MockBar } from './mock-bar.tsx';

/** Puts the mocked API in the place of a server, in this tab, and the bar that says so at its bottom. */
export async function startMocks(): Promise<void> {
  const browser = {
    world: createMockWorld({ keeper, now: mockTime, publicUrl: location.origin }),
    cookies: keptCookies,
  };
  const worker = setupWorker(mswCondition(currentCondition), ...mswHandlers(browser));
  await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
  const bar = document.createElement('aside');
  bar.className = 'mock-bar';
  bar.setAttribute('aria-label', 'Mock');
  document.body.append(bar);
  createRoot(bar).render(<MockBar browser={browser} />);
}
