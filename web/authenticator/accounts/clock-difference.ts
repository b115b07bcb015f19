import { createSharedState } from '../../ui/shared-state.ts';

/** Less is an accident of the network, or nobody's trouble. */
const noticeable = 5 * 60_000;

/** By how many milliseconds the clock of this phone is ahead of the server's; 0 where that does not matter. */
export const clockDifference = createSharedState(0);

/** `here`: what this phone's clock said when the server's `now` came. */
export function tellServerTime(now: string, here: number): void {
  const difference = here - Date.parse(now);
  clockDifference.set(Math.abs(difference) < noticeable ? 0 : Math.round(difference / 60_000) * 60_000);
}
