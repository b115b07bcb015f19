import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { defineConfig } from 'vite';
import { noMocks } from './scripts/build/no-mocks.ts';
import { precompress } from './scripts/build/precompress.ts';
import { routesOnly } from './scripts/build/routes-only.ts';

const apiOrigin = process.env.API_ORIGIN ?? 'http://127.0.0.1:3000';

export default defineConfig(({ mode }) => ({
  plugins: [
    react(),
    tailwindcss(),
    routesOnly(),
    precompress(),
    noMocks(),
    // The worker's script comes from the library, to `npm run dev:mock` and to nobody else.
    mode === 'mock' && msw({ mode: 'worker-only' }),
  ],
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    manifest: true,
    // The content security policy allows no inline script and no data: fonts or images.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What the first screen needs, in three files instead of twenty; the libraries change less often than we do.
        codeSplitting: {
          groups: [
            { name: 'libraries', tags: ['$initial'], test: /[\\/]node_modules[\\/]|rolldown.runtime/ },
            { name: 'first-screen', tags: ['$initial'] },
            {
              debugName: 'first-words',
              name: (id) => `first-words-${id.includes('/nl/') ? 'nl' : 'en'}`,
              test: /[\\/]i18n[\\/](nl|en)[\\/](ui|problems|sign-in)\.ts$/,
            },
          ],
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
