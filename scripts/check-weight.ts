import { createBuilder, type Rolldown } from 'vite';
import { type FirstScreenFile, firstScreenFiles } from './build/first-screen.ts';

/**
 * Holds the weight of the sign-in page and of the authenticator: scripts and styles before the first key press, by Brotli. Ends
 * with 1 when one weighs more than its budget, naming the heaviest, or when a library is among them that comes with later screens.
 */
process.chdir(new URL('..', import.meta.url).pathname);

interface Page {
  readonly name: string;
  readonly environment: string;
  readonly budget: number;
  readonly forLater: RegExp;
}

const pages: readonly Page[] = [
  {
    name: 'The sign-in page',
    environment: 'client',
    budget: 122_500,
    forLater:
      /^(zod|react-hook-form|@hookform\/resolvers|react-aria.*|@react-aria\/.*|react-stately|qrcode\.react)$/,
  },
  {
    name: 'The authenticator',
    environment: 'authenticator',
    budget: 55_000,
    forLater:
      /^(react|react-dom|react-router.*|@tanstack\/.*|react-hook-form|react-aria.*|jsqr|qr-scanner|zxing.*)$/,
  },
];

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

function list(files: readonly FirstScreenFile[]): void {
  for (const { name, weight, parts } of files) {
    const largest = parts.slice(0, 4).map(([part, bytes]) => `${part} ${kilobytes(bytes)}`);
    console.log(
      `${kilobytes(weight).padStart(9)}  ${name}${largest.length > 1 ? `  (before minifying: ${largest.join(', ')})` : ''}`,
    );
  }
}

/** Prints what a page weighs, and gives what is wrong with that, in words. */
function weigh({ name, budget, forLater }: Page, files: readonly FirstScreenFile[]): string[] {
  const total = files.reduce((sum, { weight }) => sum + weight, 0);
  list(files);
  console.log(
    `${kilobytes(total).padStart(9)}  ${name}, in ${files.length} files before the first key press; ${Math.round((100 * total) / budget)} % of ${kilobytes(budget)}\n`,
  );
  const tooEarly = files.flatMap((file) =>
    file.parts
      .filter(([part]) => forLater.test(part))
      .map(([part]) => `${part} is in ${file.name}: it comes with later screens only.`),
  );
  if (total <= budget) return tooEarly;
  return [
    `${name} is ${kilobytes(total - budget)} too heavy. The heaviest file is ${files[0]?.name}.`,
    ...tooEarly,
  ];
}

const builder = await createBuilder({ logLevel: 'error', build: { write: false } });
const complaints: string[] = [];
for (const page of pages) {
  const environment = builder.environments[page.environment];
  if (!environment) throw new Error(`The build has no environment ${page.environment}`);
  const { output } = (await builder.build(environment)) as Rolldown.RolldownOutput;
  complaints.push(...weigh(page, firstScreenFiles(output)));
}
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;
