import { build, type Rolldown } from 'vite';
import { firstScreenFiles } from './build/first-screen.ts';

/**
 * Holds the weight of the sign-in page: scripts and styles before the first key press, by Brotli. Ends with 1 when they
 * weigh more than the budget, naming the heaviest, or when a library is among them that comes with later screens.
 */
process.chdir(new URL('..', import.meta.url).pathname);

const budget = 125_000;
const forLater =
  /^(zod|react-hook-form|@hookform\/resolvers|react-aria.*|@react-aria\/.*|react-stately|qrcode\.react)$/;

const built = await build({ logLevel: 'error', build: { write: false } });
const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
const files = firstScreenFiles(output);
const total = files.reduce((sum, { weight }) => sum + weight, 0);

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
for (const { name, weight, parts } of files) {
  const largest = parts.slice(0, 4).map(([part, bytes]) => `${part} ${kilobytes(bytes)}`);
  console.log(
    `${kilobytes(weight).padStart(9)}  ${name}${largest.length > 1 ? `  (before minifying: ${largest.join(', ')})` : ''}`,
  );
}
console.log(
  `${kilobytes(total).padStart(9)}  in ${files.length} files before the first key press; ${Math.round((100 * total) / budget)} % of ${kilobytes(budget)}`,
);

const tooEarly = files.flatMap(({ name, parts }) =>
  parts
    .filter(([part]) => forLater.test(part))
    .map(([part]) => `${part} is in ${name}: it comes with later screens only.`),
);
if (total > budget) {
  const [heaviest] = files;
  console.error(
    `The sign-in page is ${kilobytes(total - budget)} too heavy. The heaviest file is ${heaviest?.name}.`,
  );
}
for (const line of tooEarly) console.error(line);
process.exitCode = total > budget || tooEarly.length > 0 ? 1 : 0;
