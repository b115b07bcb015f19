import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** How many tests of a run passed, failed and were skipped. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const vitestSchema = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z._default(z.number(), 0),
});

const playwrightSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

export const noTests: Tally = { passed: 0, failed: 0, skipped: 0 };

const read = (file: string): unknown =>
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;

/** Reads the report of Vitest's JSON reporter; none counts as no tests. */
export function readVitestReport(file: string): Tally {
  const { success, data } = vitestSchema.safeParse(read(file));
  if (!success) return noTests;
  return {
    passed: data.numPassedTests,
    failed: data.numFailedTests,
    skipped: data.numPendingTests + data.numTodoTests,
  };
}

/** Reads the report of Playwright's JSON reporter; none counts as no tests, and one that passed at the second try as passed. */
export function readPlaywrightReport(file: string): Tally {
  const { success, data } = playwrightSchema.safeParse(read(file));
  if (!success) return noTests;
  const { expected, unexpected, flaky, skipped } = data.stats;
  return { passed: expected + flaky, failed: unexpected, skipped };
}

/** `N passed, N failed`, with `, N skipped` where any were. */
export function tallyLine(tallies: readonly Tally[]): string {
  const sum = (key: keyof Tally) => tallies.reduce((total, tally) => total + tally[key], 0);
  const skipped = sum('skipped');
  return `${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
