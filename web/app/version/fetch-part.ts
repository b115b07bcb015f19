import { missed, untilReachable } from '../connection/connection.ts';
import { turnToNewVersion } from './new-version.ts';
import { servedVersion } from './served-version.ts';

const accidents = 2;
const pause = 1_000;

const aMoment = () => new Promise((resolve) => setTimeout(resolve, pause));

/**
 * Fetches a part of the SPA that does not come with the page: `() => import('…')`. Without a connection it waits until
 * there is one; where the part is gone because a newer version was deployed, that version is loaded or offered.
 */
export async function fetchPart<Part>(load: () => Promise<Part>, failures = 0): Promise<Part> {
  try {
    return await load();
  } catch (cause) {
    const served = await servedVersion();
    if (served === 'newer') await turnToNewVersion();
    if (served === 'newer' || (served === 'same' && failures >= accidents)) throw cause;
    if (served === 'unknown') missed();
    await untilReachable();
    await aMoment();
    return fetchPart(load, served === 'unknown' ? failures : failures + 1);
  }
}
