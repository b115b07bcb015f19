import type { Plugin } from 'vite';

const ofMocks = /\/(api-client|web)\/mocks\/|\/node_modules\/msw\/|mockServiceWorker/;

/** Vite plugin: a build fails when anything of the mocked API is in it. They are for `npm run dev:mock` and for tests. */
export function noMocks(): Plugin {
  return {
    name: 'voordeur:no-mocks',
    apply: 'build',
    generateBundle(_options, bundle) {
      const contents = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? Object.keys(file.modules) : file.fileName,
      );
      const mocks = contents.filter((name) => ofMocks.test(name));
      if (mocks.length > 0) this.error(`Mocks do not belong in a build: ${mocks.join(', ')}`);
    },
  };
}
