import type { Changes } from '../live/changes.ts';
import { startWorker, type Worker } from '../live/start-worker.ts';
import { deliverNextPush, type PushSettings } from './deliver-next-push.ts';

const pollInterval = 5_000;

/** Starts waking phones, as soon as any server writes that one is to be woken. */
export function startPushWorker(settings: PushSettings & { readonly changes: Changes }): Worker {
  const worker = startWorker({
    doNext: () => deliverNextPush(settings),
    pollInterval,
    log: settings.log,
    failure: 'phones cannot be woken; waiting',
  });
  const stopWatching = settings.changes.watch('push', worker.wake);
  return {
    ...worker,
    async stop() {
      stopWatching();
      await worker.stop();
    },
  };
}
