import { handoverMark } from '../../../api-client/authenticator/activation-lifetime.ts';
import { isOldStart } from '../install/home-screen-start.ts';
import { tellMoved } from '../router/location.ts';
import { paths } from '../router/paths.ts';

/** What an entry of the history holds of the link that it was opened with. */
export interface OpenedByLink {
  readonly link?: string;
}

/**
 * Takes the code out of the address as soon as the page is opened by an activation link. It stays with this entry of the history,
 * so that a reload loses nothing. True where there was one.
 */
export function takeActivationFromAddress(): boolean {
  const { hash, href, pathname } = location;
  if (!hash || !pathname.startsWith('/authenticator/')) return false;
  if (hash.startsWith(handoverMark) && isOldStart(pathname)) {
    history.replaceState(null, '', paths.accounts);
    return true;
  }
  const state: OpenedByLink = { link: href };
  history.replaceState(state, '', pathname);
  return true;
}

/** The same for a link that is opened where the app is open already: only the fragment changes, and nothing is loaded. */
export function watchAddress(): void {
  addEventListener('hashchange', () => {
    if (takeActivationFromAddress()) tellMoved();
  });
}
