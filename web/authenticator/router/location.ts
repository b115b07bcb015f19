import { useSyncExternalStore } from 'react';

const moved = 'voordeur:moved';

function subscribe(listener: () => void) {
  addEventListener('popstate', listener);
  addEventListener(moved, listener);
  return () => {
    removeEventListener('popstate', listener);
    removeEventListener(moved, listener);
  };
}

/** The path of the screen that is shown. */
export const usePath = () => useSyncExternalStore(subscribe, () => location.pathname);

interface Move {
  /** One cannot go back to the screen before. */
  readonly replace?: boolean;
  /** Stays with this entry of the history. */
  readonly state?: object;
}

/** Shows another screen. */
export function goTo(path: string, { replace = false, state }: Move = {}) {
  if (replace) history.replaceState(state ?? null, '', path);
  else history.pushState(state ?? null, '', path);
  dispatchEvent(new Event(moved));
}
