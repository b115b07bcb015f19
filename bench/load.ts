/** How fast something went: how many each second, and how long one took, in milliseconds. */
export interface Speed {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly count: number;
}

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Describes what took `milliseconds` each, in `seconds` together. */
export function speedOf(milliseconds: readonly number[], seconds: number): Speed {
  const sorted = milliseconds.toSorted((one, other) => one - other);
  return {
    perSecond: rounded(sorted.length / seconds),
    p50: rounded(percentile(sorted, 0.5)),
    p99: rounded(percentile(sorted, 0.99)),
    count: sorted.length,
  };
}

/**
 * Does `work` again and again, `concurrency` at once, until `seconds` have gone by or `work` gives false because nothing is left.
 * What has begun is finished and counted, and so is its time.
 */
export async function driveFor(
  { seconds, concurrency }: { seconds: number; concurrency: number },
  work: () => Promise<unknown>,
): Promise<Speed> {
  const start = performance.now();
  const taken: number[] = [];
  const drive = async () => {
    while (performance.now() - start < seconds * 1000) {
      const began = performance.now();
      if ((await work()) === false) return;
      taken.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, drive));
  return speedOf(taken, (performance.now() - start) / 1000);
}
