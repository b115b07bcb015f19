import { createSharedState } from '../../ui/shared-state.ts';
import { isSomethingTyped } from './unkept-text.ts';

/** Whether the server has a newer version than the one that runs here. */
export const newVersion = createSharedState(false);

const storageKey = 'voordeur.reloaded-at';
const onceIn = 60_000;

/** A reload that did not help is not done again by itself. */
function reloadedJustNow() {
  try {
    const at = Number(sessionStorage.getItem(storageKey));
    sessionStorage.setItem(storageKey, String(Date.now()));
    return Date.now() - at < onceIn;
  } catch {
    return true;
  }
}

/**
 * A part of the page is gone, for the server has a newer version. Loads that where nothing typed would be lost, and does
 * not come back then; else leaves it to the person.
 */
export async function turnToNewVersion(): Promise<void> {
  if (!isSomethingTyped() && !reloadedJustNow()) {
    location.reload();
    await new Promise(() => undefined);
  }
  newVersion.set(true);
}
