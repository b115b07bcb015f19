import { setTimeout as pause } from 'node:timers/promises';

/** Waits for `work`, but no longer than so many milliseconds. Says whether it was done; rejects when it failed in time. */
export async function withinDeadline(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  const inTime = new AbortController();
  const late = pause(milliseconds, false, { signal: inTime.signal }).catch(() => false);
  try {
    return await Promise.race([work.then(() => true), late]);
  } finally {
    inTime.abort();
  }
}
