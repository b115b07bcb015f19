import { findCircles } from './circles.ts';
import type { Import } from './imports.ts';

/** An import that the architecture does not allow, and why. */
export interface Violation {
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

interface Rule {
  readonly why: string;
  readonly forbids: (from: string, to: string) => boolean;
}

const partOf = (path: string) => path.split('/')[0] ?? '';

const isTest = (path: string) => /\.test\.tsx?$/.test(path) || path.startsWith('server/testing/');

const isMock = (path: string) => /^(api-client|web)\/mocks\//.test(path);

/** Where a page starts. */
const isPage = (path: string) => /^web\/(app|authenticator)\/main\.tsx$/.test(path);

const sharedFolders = ['app', 'i18n', 'ui'];

/** The folder of web/ that a file is in; undefined outside web/. */
const webFolderOf = (path: string) => (partOf(path) === 'web' ? path.split('/')[1] : undefined);

const isFeature = (folder: string | undefined): folder is string =>
  folder !== undefined && !sharedFolders.includes(folder);

const mayImport: Record<string, readonly string[]> = {
  'api-client': ['api-client'],
  server: ['server', 'api-client'],
  web: ['web', 'api-client'],
};

const rules: readonly Rule[] = [
  {
    why: 'web/ and server/ know each other by the contract in api-client/ only, and the contract knows neither.',
    forbids: (from, to) => mayImport[partOf(from)]?.includes(partOf(to)) === false,
  },
  {
    why: 'Features do not import features: what two need moves down to web/ui or into the contract.',
    forbids: (from, to) => {
      const [one, other] = [webFolderOf(from), webFolderOf(to)];
      return (
        isFeature(one) && isFeature(other) && one !== other && !((isTest(from) || isPage(from)) && isMock(to))
      );
    },
  },
  {
    why: 'web/ui and web/i18n serve every feature and know none of them, nor the app around them.',
    forbids: (from, to) =>
      ['ui', 'i18n'].includes(webFolderOf(from) ?? '') &&
      !['ui', 'i18n', undefined].includes(webFolderOf(to)),
  },
  {
    why: 'The mocks are for tests and for `npm run dev:mock`: nothing that is served depends on them.',
    forbids: (from, to) =>
      isMock(to) && !isMock(from) && !isTest(from) && partOf(from) !== 'e2e' && !isPage(from),
  },
  {
    why: 'What is served does not depend on what tests it.',
    forbids: (from, to) => !isTest(from) && isTest(to) && partOf(from) !== 'e2e',
  },
];

/** Gives what in a set of files and their imports is against the architecture, circles of imports included. */
export function findViolations(files: readonly string[], imports: readonly Import[]): Violation[] {
  const forbidden = imports.flatMap(({ from, to }) =>
    rules.filter((rule) => rule.forbids(from, to)).map(({ why }) => ({ from, to, why })),
  );
  const circles = findCircles(files, imports).map((circle) => ({
    from: circle[0] ?? '',
    to: circle.slice(1).join(' → '),
    why: 'Files do not import each other in a circle.',
  }));
  return [...forbidden, ...circles];
}
