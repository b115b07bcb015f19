import { describe, expect, onTestFinished, test } from 'vitest';
import { mockStage } from '../../api-client/mocks/scenario/mock-stage.ts';
import { playScenario } from '../../api-client/mocks/scenario/play.ts';
import { scenarios } from '../../api-client/mocks/scenario/scenarios.ts';
import type { Stage } from '../../api-client/mocks/scenario/stage.ts';
import { operations } from '../../api-client/operations.ts';
import { openBrowser, startTestServer } from './test-server.ts';

/** A real server as a stage, over real HTTP and a real PostgreSQL. */
async function serverStage(): Promise<Stage> {
  // The demonstration is made anew, at the clock that the mocks stand at too.
  const server = await startTestServer({ DEMO: '1' });
  onTestFinished(() => server.close());
  return {
    clock: server.clock,
    openBrowser() {
      const browser = openBrowser(server.origin);
      return async (request) => {
        const { pathname, search } = new URL(request.url);
        const { method, headers } = request;
        const body = await request.text();
        return browser.fetch(`${pathname}${search}`, { method, headers, ...(body !== '' && { body }) });
      };
    },
  };
}

const asked = new Set<string>();

describe('the mock answers like the server', { timeout: 90_000 }, () => {
  test.each(Object.entries(scenarios))('%s', async (_name, scenario) => {
    const server = await serverStage();
    const mock = mockStage(server.clock.now);
    const onServer = await playScenario(scenario, server);
    const onMock = await playScenario(scenario, mock);
    for (const exchange of onServer) asked.add(exchange.asked.replace(/<id \d+>/g, '{}').replace(/\?.*/, ''));
    expect(onMock).toEqual(onServer);
  });

  test('in every operation of the contract', () => {
    const missing = Object.entries(operations)
      .filter(([, { method, path }]) => !asked.has(`${method} ${path.replace(/\{\w+\}/g, '{}')}`))
      .map(([id]) => id);
    expect(missing).toEqual([]);
  });
});
