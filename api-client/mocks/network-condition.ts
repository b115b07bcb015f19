import { delay, type HttpHandler, HttpResponse, http } from 'msw';
import { Refusal } from '../refusal.ts';
import { answerRefusal } from './answer-refusal.ts';

/** What can be between a browser and the API: nothing, a slow network, a server that fails, no network. */
export const networkConditions = ['normal', 'slow', '500', 'offline'] as const;
export type NetworkCondition = (typeof networkConditions)[number];

/** Long enough that a screen has to say that it is under way, in milliseconds. */
const slowBy = 3_000;

/** An MSW handler that comes before those of the contract: under a bad condition it delays them, or answers in their place. */
export const mswCondition = (current: () => NetworkCondition): HttpHandler =>
  http.all('*/api/*', async () => {
    switch (current()) {
      case 'slow':
        await delay(slowBy);
        return undefined;
      case '500':
        return answerRefusal(new Refusal('internal_error'));
      case 'offline':
        return HttpResponse.error();
      default:
        return undefined;
    }
  });
