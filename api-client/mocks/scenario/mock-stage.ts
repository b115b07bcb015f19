import { getResponse } from 'msw';
import { createCookieJar } from '../cookie-jar.ts';
import { createMockWorld } from '../model/mock-world.ts';
import { mswHandlers } from '../msw-handlers.ts';
import type { Stage } from './stage.ts';

/** The mock as a stage: a new world, and MSW's own matching of requests to its handlers. */
export function mockStage(start: Date): Stage {
  const clock = {
    now: start,
    forward(milliseconds: number) {
      clock.now = new Date(clock.now.getTime() + milliseconds);
    },
  };
  const world = createMockWorld({ now: () => clock.now });
  world.reset();
  return {
    clock,
    openBrowser() {
      const handlers = mswHandlers({ world, cookies: createCookieJar() });
      return async (request) => {
        const answer = await getResponse(handlers, request);
        if (!answer) throw new Error(`The mock does not know ${request.method} ${request.url}`);
        return answer;
      };
    },
  };
}
