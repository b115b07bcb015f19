import type { Plugin } from 'vite';
import { operations } from '../../api-client/operations.ts';

/**
 * Vite plugin: in the build, api-client/routes.ts becomes a table of methods and paths. It is the same table, without the
 * schemas of every operation and the library that reads them: screens bring only those that they check with.
 */
export function routesOnly(): Plugin {
  const table = Object.fromEntries(
    Object.entries(operations).map(([id, { method, path }]) => [id, { method, path }]),
  );
  return {
    name: 'voordeur:routes-only',
    apply: 'build',
    load: {
      filter: { id: /\/api-client\/routes\.ts$/ },
      handler: () => `export const routes = ${JSON.stringify(table)};`,
    },
  };
}
