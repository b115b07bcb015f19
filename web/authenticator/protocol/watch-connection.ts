import { missed, missedCalls } from '../../app/connection/connection.ts';
import { api } from '../api.ts';

const pause = 3_000;

/** Keeps trying while the server is out of reach, so that the page can say when it is back. */
export function watchConnection(): void {
  let probing: ReturnType<typeof setTimeout> | undefined;
  const probe = () => {
    clearTimeout(probing);
    probing = undefined;
    void api.getSettings().catch(() => undefined);
  };
  addEventListener('offline', missed);
  addEventListener('online', probe);
  missedCalls.subscribe(() => {
    if (missedCalls.get() > 0) probing ??= setTimeout(probe, pause);
  });
}
