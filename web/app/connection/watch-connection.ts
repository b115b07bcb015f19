import { routes } from '../../../api-client/routes.ts';
import { queryClient } from '../query-client.ts';
import { connection, isLost, missed, missedCalls } from './connection.ts';
import { watchedFetch } from './watched-fetch.ts';

const pauses = [700, 1_500, 3_000, 5_000, 10_000];

let probing: ReturnType<typeof setTimeout> | undefined;

function probeIn(attempt: number) {
  clearTimeout(probing);
  probing = setTimeout(() => void probe(attempt), pauses[Math.min(attempt, pauses.length - 1)]);
}

async function probe(attempt: number) {
  clearTimeout(probing);
  await watchedFetch(new Request(routes.getSettings.path, { cache: 'no-store' })).catch(() => undefined);
  if (missedCalls.get() > 0) probeIn(attempt + 1);
}

/** Keeps trying while the server is out of reach, and has what is on the screen fetched anew once it is back. */
export function watchConnection() {
  let wasLost = false;
  connection.subscribe(() => {
    if (wasLost && !isLost()) void queryClient.refetchQueries({ type: 'active' });
    wasLost = isLost();
  });
  missedCalls.subscribe(() => {
    if (missedCalls.get() === 1) probeIn(0);
  });
  addEventListener('offline', missed);
  const lookAgain = () => {
    if (missedCalls.get() > 0) void probe(0);
  };
  addEventListener('online', lookAgain);
  document.addEventListener('visibilitychange', lookAgain);
}
