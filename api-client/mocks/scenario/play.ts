import { type ApiClient, ApiProblem, createApiClient } from '../../client.ts';
import type { Problem } from '../../problem-body.ts';
import { type Stage, stageOrigin } from './stage.ts';
import { createScribe, type Exchange } from './transcript.ts';

const pauseBetweenQuestions = 20;

/** Somebody at a browser of their own. What they do is called by what they do. */
export interface Person {
  /** Calls the API; fails where it is refused. */
  does<Result>(what: string, call: (api: ApiClient) => Promise<Result>): Promise<Result>;
  /** Calls the API and is refused; fails where it goes well. */
  isRefused(what: string, call: (api: ApiClient) => Promise<unknown>): Promise<Problem>;
  /** Calls the API, whether or not it is refused. */
  tries(what: string, call: (api: ApiClient) => Promise<unknown>): Promise<void>;
  /** Asks until something that happens in the background has happened; only the last answer is compared. */
  waitsUntil<Result>(
    what: string,
    call: (api: ApiClient) => Promise<Result>,
    hasHappened: (result: Result) => boolean,
  ): Promise<Result>;
  /** Sends what the typed client would not. */
  sends(what: string, path: string, init?: RequestInit): Promise<void>;
}

/** What a scenario needs to be told: who acts, and what time it is. */
export interface Play {
  readonly clock: Stage['clock'];
  open(who: string): Person;
}

/** A course of events; each of its exchanges is the same on a server and on the mock. */
export type Scenario = (play: Play) => Promise<void>;

/** Plays a scenario on a stage. Gives every exchange, in order. Fails where the scenario does not take its course. */
export async function playScenario(scenario: Scenario, stage: Stage): Promise<Exchange[]> {
  const transcript: Exchange[] = [];
  const write = createScribe();

  const open = (who: string): Person => {
    const send = stage.openBrowser();
    let doing = '';
    const exchange = async (request: Request) => {
      const asked = request.clone();
      const answer = await send(request);
      transcript.push(await write(who, doing, asked, answer));
      return answer;
    };
    const api = createApiClient({
      baseUrl: stageOrigin,
      fetch: (input, init) => exchange(new Request(input, init)),
    });
    return {
      does(what, call) {
        doing = what;
        return call(api);
      },
      async isRefused(what, call) {
        doing = what;
        const outcome = await call(api).catch((error: unknown) => error);
        if (outcome instanceof ApiProblem) return outcome.problem;
        throw new Error(`${who}, ${what}: was not refused`, { cause: outcome });
      },
      async tries(what, call) {
        doing = what;
        await call(api).catch((error: unknown) => {
          if (!(error instanceof ApiProblem)) throw error;
        });
      },
      async waitsUntil(what, call, hasHappened) {
        doing = what;
        for (;;) {
          const written = transcript.length;
          const result = await call(api);
          if (hasHappened(result)) return result;
          transcript.length = written;
          await new Promise((resolve) => setTimeout(resolve, pauseBetweenQuestions));
        }
      },
      async sends(what, path, init) {
        doing = what;
        await exchange(new Request(new URL(path, stageOrigin), init));
      },
    };
  };

  await scenario({ clock: stage.clock, open });
  return transcript;
}
