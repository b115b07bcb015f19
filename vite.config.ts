import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { defineConfig } from 'vite';
import { authenticatorPage } from './scripts/build/authenticator-page.ts';
import { declarativeRouterOnly } from './scripts/build/declarative-router-only.ts';
import { noMocks } from './scripts/build/no-mocks.ts';
import { preactInPlaceOfReact } from './scripts/build/preact-in-place-of-react.ts';
import { precompress } from './scripts/build/precompress.ts';
import { quietTranslations } from './scripts/build/quiet-translations.ts';
import { routesOnly } from './scripts/build/routes-only.ts';
import { serviceWorker } from './scripts/build/service-worker.ts';

const apiOrigin = process.env.API_ORIGIN ?? 'http://127.0.0.1:3000';

/** What the first screen needs, in three files instead of twenty; the libraries change less often than we do. */
const groupsOfFirstScreen = (words: RegExp) => [
  { name: 'libraries', tags: ['$initial' as const], test: /[\\/]node_modules[\\/]|rolldown.runtime/ },
  { name: 'first-screen', tags: ['$initial' as const] },
  {
    debugName: 'first-words',
    name: (id: string) => `first-words-${id.includes('/nl/') ? 'nl' : 'en'}`,
    test: words,
  },
];

export default defineConfig(({ mode }) => ({
  plugins: [
    react(),
    tailwindcss(),
    routesOnly(),
    declarativeRouterOnly(),
    quietTranslations(),
    preactInPlaceOfReact('authenticator'),
    serviceWorker('authenticator'),
    precompress(),
    noMocks(),
    authenticatorPage(),
    // The worker's script comes from the library, to `npm run dev:mock` and to nobody else.
    mode === 'mock' && msw({ mode: 'worker-only' }),
  ],
  build: {
    outDir: 'dist/web',
    manifest: true,
    // The content security policy allows no inline script and no data: fonts or images.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  // `vite build` builds both; the authenticator shares no file with the SPA, for it has to stay small.
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments).filter(({ name }) => name !== 'ssr'))
        await builder.build(environment);
    },
  },
  environments: {
    client: {
      build: {
        emptyOutDir: true,
        rolldownOptions: {
          output: {
            codeSplitting: {
              groups: groupsOfFirstScreen(/[\\/]i18n[\\/](nl|en)[\\/](ui|problems|sign-in)\.ts$/),
            },
          },
        },
      },
    },
    authenticator: {
      consumer: 'client',
      build: {
        emptyOutDir: false,
        copyPublicDir: false,
        manifest: '.vite/authenticator-manifest.json',
        rolldownOptions: {
          input: 'authenticator.html',
          output: {
            codeSplitting: {
              groups: groupsOfFirstScreen(/[\\/]i18n[\\/](nl|en)[\\/](ui|problems|authenticator)\.ts$/),
            },
          },
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    // Same-origin checks of the API look at the address that the browser used, so the Host header stays.
    proxy: { '/api/': { target: apiOrigin, changeOrigin: false } },
  },
}));
