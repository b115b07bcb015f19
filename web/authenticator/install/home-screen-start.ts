import { activationLastsFor } from '../../../api-client/authenticator/activation-lifetime.ts';

const storageKey = 'voordeur.home-screen-start';

/**
 * The app on the home screen of an iPhone starts with the same address for ever, and what is in it is dead after 10 minutes. Says
 * whether this start is such an old one: then there is nothing to present, also without a connection to find that out.
 */
export function isOldStart(path: string): boolean {
  try {
    const [known, at] = (localStorage.getItem(storageKey) ?? '').split(' ');
    if (known === path) return Date.now() - Number(at) > activationLastsFor;
    localStorage.setItem(storageKey, `${path} ${Date.now()}`);
  } catch {
    // A browser that keeps nothing finds out from the server.
  }
  return false;
}
