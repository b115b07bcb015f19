import { startWorker, type Worker } from '../live/start-worker.ts';
import { type DeliverySettings, deliverNextMessage } from './deliver-next-message.ts';

/** Delivers the messages of one channel of the outbox, in the background. */
export type DeliveryWorker = Worker;

const pollInterval = 2_000;

/**
 * Starts delivering, one message at a time; any number of instances may run beside each other. Tries again by
 * `nextAttempt`; wipes the content once a message is delivered or given up. A database or a gateway that is away is waited for.
 */
export function startDeliveryWorker(settings: DeliverySettings): DeliveryWorker {
  const worker = startWorker({
    doNext: (stopping) => deliverNextMessage(settings, stopping),
    pollInterval,
    log: settings.log,
    failure: 'the outbox cannot be worked on; waiting',
  });
  return {
    ...worker,
    async stop() {
      await worker.stop();
      settings.channel.close();
    },
  };
}
