import type { Plugin } from 'vite';
import { type Cut, cut } from './cut.ts';

const cuts: readonly Cut[] = [[/(^ *|\) )this\.logger\.(?:warn|error|log|deprecate)\(['`].*\);$/gm, '$1;']];

/**
 * Vite plugin: the build leaves out the advice that i18next logs for developers. On the development server it stays, and the
 * compiler and the tests of the catalogues say which words are missing.
 */
export function quietTranslations(): Plugin {
  return {
    name: 'voordeur:quiet-translations',
    apply: 'build',
    transform: {
      filter: { id: /\/i18next\/dist\/esm\/i18next\.js$/ },
      handler: (code) => cut(code, cuts),
    },
  };
}
