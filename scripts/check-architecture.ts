import { globSync, readFileSync } from 'node:fs';
import { readImports } from './architecture/imports.ts';
import { findViolations } from './architecture/rules.ts';

/** Holds the architecture: who may import whom. Ends with 1, naming each import that may not be. */
process.chdir(new URL('..', import.meta.url).pathname);

const files = globSync('{api-client,server,web,e2e,bench,scripts}/**/*.{ts,tsx}').sort();
const imports = files.flatMap((file) => readImports(file, readFileSync(file, 'utf8')));
const violations = findViolations(files, imports);

for (const { from, to, why } of violations) console.error(`${from} → ${to}\n    ${why}`);
console.log(
  `${files.length} files, ${imports.length} imports among them, ${violations.length} against the architecture`,
);
process.exitCode = violations.length > 0 ? 1 : 0;
