import { describe, expect, test } from 'vitest';
import { readImports } from './imports.ts';
import { findViolations } from './rules.ts';

const violationsOf = (sources: Record<string, string>) =>
  findViolations(
    Object.keys(sources),
    Object.entries(sources).flatMap(([file, code]) => readImports(file, code)),
  ).map(({ from, to }) => `${from} → ${to}`);

describe('the architecture', () => {
  test.each([
    ['web/start/start.tsx', '../../server/config.ts'],
    ['server/app.ts', '../web/ui/button.tsx'],
    ['api-client/client.ts', '../server/config.ts'],
    ['web/contacts/list.tsx', '../sign-in/password.tsx'],
    ['web/ui/button.tsx', '../contacts/list.tsx'],
    ['web/i18n/i18n.ts', '../app/app.tsx'],
    ['server/app.ts', './testing/test-database.ts'],
    ['server/app.ts', '../api-client/mocks/mock-handlers.ts'],
    ['web/start/start.tsx', '../../api-client/mocks/mock-handlers.ts'],
    ['api-client/client.ts', './mocks/mock-handlers.ts'],
  ])('refuses %s importing %s, in each way of importing', (from, specifier) => {
    for (const code of [
      `import '${specifier}';`,
      `import type { A } from '${specifier}';`,
      `export * from '${specifier}';`,
      `const lazy = () => import('${specifier}');`,
    ]) {
      expect(violationsOf({ [from]: code })).toHaveLength(1);
    }
  });

  test.each([
    ['web/app/routes.tsx', '../contacts/list.tsx'],
    ['web/contacts/list.tsx', '../ui/button.tsx'],
    ['web/contacts/row/row.tsx', '../list.tsx'],
    ['web/contacts/list.tsx', '../../api-client/contacts/contact.ts'],
    ['server/contacts/list.ts', '../../api-client/contacts/contact.ts'],
    ['server/app.test.ts', './testing/test-database.ts'],
    ['web/contacts/list.test.tsx', '../../api-client/mocks/mock-handlers.ts'],
    ['web/app/main.tsx', '../mocks/start-mocks.tsx'],
  ])('lets %s import %s', (from, specifier) => {
    expect(violationsOf({ [from]: `import '${specifier}';` })).toEqual([]);
  });

  test('refuses circles, except of types', () => {
    const circle = {
      'server/a.ts': "import './b.ts';",
      'server/b.ts': "import './c.ts';",
      'server/c.ts': "import './a.ts';",
    };
    expect(violationsOf(circle)).toEqual(['server/a.ts → server/b.ts → server/c.ts → server/a.ts']);
    expect(violationsOf({ ...circle, 'server/c.ts': "import type { A } from './a.ts';" })).toEqual([]);
  });
});
