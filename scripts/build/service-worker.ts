import { createHash } from 'node:crypto';
import { build, type Plugin, type Rolldown } from 'vite';
import { routesOnly } from './routes-only.ts';

const entry = 'web/authenticator/service-worker/service-worker.ts';
const fileName = 'authenticator/service-worker.js';

/** What is not built, but shown. */
const besides = ['/favicon.svg', '/authenticator/icon-192.png', '/authenticator/badge-96.png'];

/** The files that the app is made of, and a version that is another one as soon as any of them is. */
function shellOf(bundle: Rolldown.OutputBundle) {
  const built = Object.values(bundle).filter(({ fileName }) => fileName.startsWith('assets/'));
  const page = Object.values(bundle).find(({ fileName }) => fileName.endsWith('.html'));
  const files = [...built.map(({ fileName }) => `/${fileName}`).sort(), ...besides];
  const hash = createHash('sha256').update(files.join('\n'));
  if (page?.type === 'asset') hash.update(page.source);
  return { version: hash.digest('hex').slice(0, 12), files };
}

/**
 * Vite plugin: builds the service worker of one environment into one file that stands by itself, with the list of that
 * environment's files to keep for when there is no connection. Its address stays the same from build to build.
 */
export function serviceWorker(environment: string): Plugin {
  return {
    name: 'voordeur:service-worker',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === environment,
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const shell = shellOf(bundle);
        const output = await build({
          configFile: false,
          logLevel: 'warn',
          plugins: [routesOnly()],
          define: { builtShell: JSON.stringify(shell) },
          build: {
            write: false,
            copyPublicDir: false,
            modulePreload: false,
            rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
          },
        });
        const [chunk] = (Array.isArray(output) ? output : [output]).flatMap((each) =>
          'output' in each ? each.output : [],
        );
        if (chunk?.type !== 'chunk') return this.error('The service worker was not built.');
        this.emitFile({ type: 'asset', fileName, source: chunk.code });
      },
    },
  };
}
