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

/** What came with this entry of the history; another value for each that was moved to. */
export const useHistoryState = (): unknown => useSyncExternalStore(subscribe, () => history.state);

/** To be called where the address was changed by other means than `goTo`. */
export const tellMoved = () => dispatchEvent(new Event(moved));

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
  tellMoved();
}
