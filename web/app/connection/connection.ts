import { createSharedState } from '../../ui/shared-state.ts';

/** How this tab is connected with the server. `slow`: an answer is long in coming; `back`: there again, for a moment. */
export type Connection = 'connected' | 'slow' | 'offline' | 'unreachable' | 'back';

export const connection = createSharedState<Connection>('connected');

const newsLasts = 4_000;

/** One failure may be an accident; the next one is not. */
const failuresThatCount = 2;

/** How many calls in a row went without an answer. */
export const missedCalls = createSharedState(0);

let calming: ReturnType<typeof setTimeout> | undefined;

export const isLost = () => connection.get() === 'offline' || connection.get() === 'unreachable';

/** The server answered something. */
export function reached() {
  missedCalls.set(0);
  if (!isLost()) return;
  connection.set('back');
  clearTimeout(calming);
  calming = setTimeout(() => {
    if (connection.get() === 'back') connection.set('connected');
  }, newsLasts);
}

/** The server did not answer. */
export function missed() {
  missedCalls.set(missedCalls.get() + 1);
  if (!navigator.onLine) connection.set('offline');
  else if (missedCalls.get() >= failuresThatCount) connection.set('unreachable');
}

/** An answer is long in coming, or no longer. */
export function takesLong(isSlow: boolean) {
  const now = connection.get();
  if (isSlow && (now === 'connected' || now === 'back')) connection.set('slow');
  if (!isSlow && now === 'slow') connection.set('connected');
}

/** Resolves when the server answers again; at once where it was not lost. */
export function untilReachable(): Promise<void> {
  if (!isLost()) return Promise.resolve();
  return new Promise((resolve) => {
    const forget = connection.subscribe(() => {
      if (isLost()) return;
      forget();
      resolve();
    });
  });
}
