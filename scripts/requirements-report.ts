import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** A test of the last run, by all of its title. */
export interface TestResult {
  readonly title: string;
  readonly hasPassed: boolean;
}

export interface Requirement {
  readonly id: string;
  readonly text: string;
  readonly isDue: boolean;
}

const row = /^\| (G\d\.\d+) \| (.+) \| (now|later) \|$/;

/** Reads the rows of the list of requirements. */
export const readRequirements = (markdown: string): Requirement[] =>
  markdown.split('\n').flatMap((line) => {
    const [, id, text, due] = row.exec(line) ?? [];
    return id && text ? { id, text, isDue: due === 'now' } : [];
  });

const vitestSchema = z.object({
  testResults: z.array(
    z.object({ assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })) }),
  ),
});

interface Suite {
  readonly title: string;
  readonly specs: readonly { readonly title: string; readonly ok: boolean }[];
  readonly suites?: readonly Suite[] | undefined;
}

const suiteSchema: z.ZodMiniType<Suite> = z.object({
  title: z.string(),
  specs: z.array(z.object({ title: z.string(), ok: z.boolean() })),
  suites: z.optional(z.lazy(() => z.array(suiteSchema))),
});
const playwrightSchema = z.object({ suites: z.array(suiteSchema) });

const ofSuite = ({ title, specs, suites = [] }: Suite, above = ''): TestResult[] => [
  ...specs.map((spec) => ({ title: `${above} ${title} ${spec.title}`.trim(), hasPassed: spec.ok })),
  ...suites.flatMap((suite) => ofSuite(suite, `${above} ${title}`)),
];

/** Reads the report of Vitest's or of Playwright's JSON reporter; a file that is not there has no tests. */
export function readResults(file: string): TestResult[] {
  const report: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const vitest = vitestSchema.safeParse(report);
  if (vitest.success)
    return vitest.data.testResults.flatMap(({ assertionResults }) =>
      assertionResults.map(({ fullName, status }) => ({ title: fullName, hasPassed: status === 'passed' })),
    );
  const playwright = playwrightSchema.safeParse(report);
  return playwright.success ? playwright.data.suites.flatMap((suite) => ofSuite(suite)) : [];
}

/** The tests that name a requirement, and whether it is proved: by one at least, and none of them failed. */
export function proofOf({ id }: Requirement, results: readonly TestResult[]) {
  const naming = new RegExp(`\\b${id.replace('.', '\\.')}(?!\\d)`);
  const tests = results.filter(({ title }) => naming.test(title));
  return { tests, isProved: tests.length > 0 && tests.every(({ hasPassed }) => hasPassed) };
}
