import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';

/** One thing that was measured, beside what it may be. */
export interface Figure {
  readonly what: string;
  readonly unit: string;
  readonly value: number;
  /** What it was compared with in the same run, and how many times as much it is. */
  readonly beside?: { readonly what: string; readonly value: number; readonly ratio: number };
  readonly budget?: { readonly atLeast: number } | { readonly atMost: number };
  /** Whether the budget is about the ratio instead of the value. */
  readonly budgetIsRatio?: true;
}

const file = new URL('results.json', import.meta.url).pathname;

/** Whether a figure is within its budget; undefined where it has none. */
export function isWithin({ value, beside, budget, budgetIsRatio }: Figure): boolean | undefined {
  if (!budget) return undefined;
  const measured = budgetIsRatio ? (beside?.ratio ?? Number.NaN) : value;
  return 'atLeast' in budget ? measured >= budget.atLeast : measured <= budget.atMost;
}

const budgetWords = ({ budget, budgetIsRatio }: Figure): string => {
  if (!budget) return '';
  const words = 'atLeast' in budget ? `≥ ${budget.atLeast}` : `≤ ${budget.atMost}`;
  return budgetIsRatio ? `${words} ×` : words;
};

const verdict = (figure: Figure): string =>
  ({ true: 'within', false: 'OVER', undefined: '' })[`${isWithin(figure)}`];

/** Prints figures as a table: value, what it stands beside, how many times as much, and the budget. */
export function printFigures(title: string, figures: readonly Figure[]): void {
  const header = ['', 'measured', 'beside', 'ratio', 'budget', ''];
  const lines = figures.map((figure) => [
    figure.what,
    `${figure.value} ${figure.unit}`,
    figure.beside ? `${figure.beside.what}: ${figure.beside.value}` : '',
    figure.beside ? `${figure.beside.ratio} ×` : '',
    budgetWords(figure),
    verdict(figure),
  ]);
  const widths = header.map((_, column) =>
    Math.max(...[header, ...lines].map((line) => line[column]?.length ?? 0)),
  );
  console.log(`\n${title}`);
  for (const line of [header, ...lines])
    console.log(
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
}

/** Keeps what one command measured in bench/results.json, beside what the others did. */
export function keepFigures(command: string, about: object, figures: readonly Figure[]): void {
  const kept: Record<string, unknown> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const machine = {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    processors: availableParallelism(),
    node: process.versions.node,
  };
  kept[command] = { measuredAt: new Date().toISOString(), machine, ...about, figures };
  const inOrder = Object.fromEntries(
    Object.entries(kept).toSorted(([one], [other]) => one.localeCompare(other)),
  );
  writeFileSync(file, `${JSON.stringify(inOrder, null, 2)}\n`);
}

/** `value` to two digits behind the point. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A figure beside another one, and how many times as much it is. */
export const beside = (what: string, value: number, other: number): Required<Pick<Figure, 'beside'>> => ({
  beside: { what, value: other, ratio: rounded(value / other) },
});
