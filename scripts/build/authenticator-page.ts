import type { Plugin } from 'vite';

const isPage = /^\/authenticator(\/[^.]*)?(\?.*)?$/;

/** Vite plugin: the development server has the authenticator's page under its addresses, as the server does. */
export function authenticatorPage(): Plugin {
  return {
    name: 'voordeur:authenticator-page',
    apply: 'serve',
    configureServer({ middlewares }) {
      middlewares.use((request, _response, next) => {
        if (isPage.test(request.url ?? '')) request.url = '/authenticator.html';
        next();
      });
    },
  };
}
