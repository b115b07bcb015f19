import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';

/** Does one thing after the other in the background, for as long as there is something to do. */
export interface Worker {
  /** Ends the worker once what is under way is done and marked. */
  stop(): Promise<void>;
  /** Looks at once for something to do. */
  wake(): void;
}

interface WorkerSettings {
  /** Does the next thing; false where there was none. Rejects where it cannot work now. */
  readonly doNext: (stopping: AbortSignal) => Promise<boolean>;
  /** How long it waits before the first; not at all where it is not given. */
  readonly firstAfter?: number;
  /** How long it waits when there was nothing to do, in milliseconds. */
  readonly pollInterval: number;
  readonly log: Pick<FastifyBaseLogger, 'error'>;
  /** Said once, when it begins to fail. */
  readonly failure: string;
}

/** Starts a worker; any number of servers may run one beside each other. What is away is waited for. */
export function startWorker({ doNext, firstAfter = 0, pollInterval, log, failure }: WorkerSettings): Worker {
  const stopping = new AbortController();
  let alarm = new AbortController();

  const pause = async (milliseconds = pollInterval) => {
    await wait(milliseconds, undefined, { signal: alarm.signal }).catch(() => undefined);
    alarm = new AbortController();
  };

  const work = async () => {
    let failing = false;
    if (firstAfter > 0) await pause(firstAfter);
    while (!stopping.signal.aborted) {
      try {
        const wasDone = await doNext(stopping.signal);
        failing = false;
        if (!wasDone) await pause();
      } catch (error) {
        if (!failing) log.error({ err: error }, failure);
        failing = true;
        await pause();
      }
    }
  };

  const finished = work();
  return {
    wake: () => alarm.abort(),
    async stop() {
      stopping.abort();
      alarm.abort();
      await finished;
    },
  };
}
