import { setTimeout as wait } from 'node:timers/promises';
import { type DeliverySettings, deliverNextMessage } from './deliver-next-message.ts';

/** Delivers the e-mail of the outbox, in the background. */
export interface DeliveryWorker {
  /** Ends the worker once the delivery under way is done and marked. */
  stop(): Promise<void>;
  /** Looks for due messages at once. */
  wake(): void;
}

const pollInterval = 2_000;

/**
 * Starts delivering, one message at a time; any number of instances may run beside each other. Tries again by
 * `nextAttempt`; wipes the content once a message is delivered or given up. A database or a gateway that is away is waited for.
 */
export function startDeliveryWorker(settings: DeliverySettings): DeliveryWorker {
  const stopping = new AbortController();
  let alarm = new AbortController();

  const pause = async () => {
    await wait(pollInterval, undefined, { signal: alarm.signal }).catch(() => undefined);
    alarm = new AbortController();
  };

  const work = async () => {
    let failing = false;
    while (!stopping.signal.aborted) {
      try {
        const delivered = await deliverNextMessage(settings, stopping.signal);
        failing = false;
        if (!delivered) await pause();
      } catch (error) {
        if (!failing) settings.log.error({ err: error }, 'the outbox cannot be worked on; waiting');
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
      settings.transport.close();
    },
  };
}
