import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import { getBrowser } from './browser.ts';
import { reportFiles } from './report-files.ts';
import { noTests, readPlaywrightReport, readVitestReport, type Tally, tallyLine } from './test-report.ts';

/** `npm test`: every check of the project in turn, up to the first that fails. */
process.chdir(new URL('..', import.meta.url).pathname);

const { vitest: vitestReport, components: componentsReport, playwright: playwrightReport } = reportFiles;
// What was left of an earlier run proves nothing of this one.
for (const report of Object.values(reportFiles)) rmSync(report, { force: true });

interface Stage {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly tally?: () => Tally;
}

const stages: readonly Stage[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint and format', command: ['biome', 'check', '.'] },
  { name: 'architecture', command: ['node', 'scripts/check-architecture.ts'] },
  { name: 'dead code and dependencies', command: ['knip'] },
  {
    name: 'rules and API',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    tally: () => readVitestReport(vitestReport),
  },
  {
    name: 'components',
    command: [
      'vitest',
      'run',
      '--config=vitest.components.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${componentsReport}`,
    ],
    tally: () => readVitestReport(componentsReport),
  },
  { name: 'build', command: ['vite', 'build'] },
  { name: 'weight of the pages', command: ['node', 'scripts/check-weight.ts'] },
  {
    name: 'browser',
    command: ['playwright', 'test', '--reporter=list,json'],
    tally: () => readPlaywrightReport(playwrightReport),
  },
  { name: 'requirements', command: ['node', 'scripts/requirements.ts'] },
];

const environment = {
  ...process.env,
  PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`,
  PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport,
};

function run({ name, command: [program, ...parameters] }: Stage): boolean {
  const start = performance.now();
  console.log(`\n── ${name}`);
  const { status, error } = spawnSync(program, parameters, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: environment,
  });
  if (error) console.error(error.message);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`── ${name}: ${status === 0 ? 'passed' : 'failed'} in ${seconds} s`);
  return status === 0;
}

/** A stage that fails without a failed test (its set-up, or a file that does not load) counts as one. */
const tallyOf = (stage: Stage, hasPassed: boolean): Tally => {
  const tally = stage.tally?.() ?? noTests;
  return hasPassed || tally.failed > 0 ? tally : { ...tally, failed: 1 };
};

const tallies: Tally[] = [];
let hasPassed = true;
try {
  for (const stage of stages) {
    if (stage.name === 'components') console.log(`\nBrowser: ${getBrowser()}`);
    hasPassed = run(stage);
    tallies.push(tallyOf(stage, hasPassed));
    if (!hasPassed) break;
  }
} catch (error) {
  hasPassed = false;
  tallies.push({ ...noTests, failed: 1 });
  console.error(error);
}
console.log(`\n${tallyLine(tallies)}`);
process.exitCode = hasPassed ? 0 : 1;
