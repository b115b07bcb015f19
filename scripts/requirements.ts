import { readFileSync } from 'node:fs';
import { reportFiles } from './report-files.ts';
import { proofOf, readRequirements, readResults } from './requirements-report.ts';

/**
 * `npm run requirements`: prints every requirement with the tests that name it and their result, out of the reports of the last
 * `npm test`. Ends with 1 where one that is due is not proved.
 */
process.chdir(new URL('..', import.meta.url).pathname);

const requirements = readRequirements(readFileSync('docs/requirements.md', 'utf8'));
const results = Object.values(reportFiles).flatMap(readResults);
const unproved: string[] = [];

for (const requirement of requirements) {
  const { tests, isProved } = proofOf(requirement, results);
  const { id, text, isDue } = requirement;
  if (isDue && !isProved) unproved.push(id);
  const notProved = isDue ? 'NOT PROVED' : 'due later';
  console.log(`${id.padEnd(6)} ${isProved ? 'proved' : notProved}  ${text}`);
  for (const { title, hasPassed } of tests) console.log(`       ${hasPassed ? '✓' : '✗'} ${title}`);
}
console.log(
  `\n${requirements.length} requirements, ${results.length} tests read; not proved: ${unproved.join(', ') || 'none'}`,
);
process.exitCode = unproved.length === 0 && requirements.length > 0 ? 0 : 1;
