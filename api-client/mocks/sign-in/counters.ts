import type { Model } from '../model/model.ts';

/** The counter of a key, begun anew where it has run out. */
export function counterOf({ guessCounters: kept }: Model, key: string, seconds: number, now: Date) {
  const running = kept.find((counter) => counter.key === key && counter.expiresAt > now);
  if (running) return running;
  const begun = { key, points: 0, expiresAt: new Date(now.getTime() + seconds * 1000) };
  kept.push(begun);
  return begun;
}

/** Takes one point. Gives null, or the seconds to wait where none was left. */
export function takePoint(
  model: Model,
  key: string,
  { points, seconds }: { readonly points: number; readonly seconds: number },
  now: Date,
): number | null {
  const counter = counterOf(model, key, seconds, now);
  counter.points += 1;
  if (counter.points <= points) return null;
  return Math.max(1, Math.ceil((counter.expiresAt.getTime() - now.getTime()) / 1000));
}
