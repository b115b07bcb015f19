import type { Plugin } from 'vite';

const counterparts: Readonly<Record<string, string>> = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
};

/**
 * Vite plugin: in one environment of the build, Preact stands in the place of React. The screens are written for both; react-dom
 * alone would fill the budget of the authenticator (docs/decisions/0020).
 */
export function preactInPlaceOfReact(environment: string): Plugin {
  return {
    name: 'voordeur:preact-in-place-of-react',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === environment,
    resolveId: {
      filter: { id: /^react(-dom|\/|$)/ },
      handler(source, importer) {
        const counterpart = counterparts[source];
        if (!counterpart) this.error(`${source} has no counterpart in Preact`);
        return this.resolve(counterpart, importer);
      },
    },
  };
}
