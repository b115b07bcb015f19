import { paths } from './paths.ts';

const storageKey = 'voordeur.wanted-place';

/** Keeps where somebody wanted to go, for this tab, until they are signed in. */
export function rememberWantedPlace(place: string) {
  try {
    sessionStorage.setItem(storageKey, place);
  } catch {
    // Without storage the person lands on the start page.
  }
}

export function forgetWantedPlace() {
  try {
    sessionStorage.removeItem(storageKey);
  } catch {
    // Nothing was kept.
  }
}

/** Where to go after signing in: what was kept, if it is a place of this origin and not the sign-in itself; else the start page. */
export function wantedPlace(): string {
  try {
    const { origin, pathname, search, hash } = new URL(
      sessionStorage.getItem(storageKey) ?? paths.start,
      location.origin,
    );
    return origin === location.origin && !pathname.startsWith(paths.signIn)
      ? pathname + search + hash
      : paths.start;
  } catch {
    return paths.start;
  }
}
