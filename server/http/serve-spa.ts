import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { appScope } from '../../api-client/authenticator/app-manifest.ts';
import { serviceWorkerPath } from '../../api-client/authenticator/service-worker-path.ts';
import { outboxChannels } from '../outbox/outbox-channels.ts';
import type { Services } from '../services.ts';
import { authenticatorPreloads, pagePreloads } from './page-preloads.ts';
import { Refusal } from './refusal.ts';
import { requestPath } from './request-path.ts';
import { readSpaPage } from './spa-page.ts';

const builtTo = join(import.meta.dirname, '../../dist/web');

const isFile = /\.[a-z0-9]+$/i;

const isOfAuthenticator = /^\/authenticator(\/|$)/;

/** A browser asks for text/html; a script that takes anything gets the page too, but not in the place of a missing file. */
const wantsPage = (method: string, path: string, accept = '*/*') =>
  method === 'GET' && (accept.includes('text/html') || (accept.includes('*/*') && !isFile.test(path)));

/**
 * Serves the SPA: its files as they were built, compressed where the browser takes that, and its page under every path that
 * is not the API's; under /authenticator the page of the app for the phone. Files with a hash in their name are kept for good; one that is gone after an upgrade is a `not_found`.
 */
export async function serveSpa(
  app: FastifyInstance,
  { demo, config }: Pick<Services, 'demo' | 'config'>,
  root = builtTo,
): Promise<void> {
  const sendPage = readSpaPage(root, 'index.html', pagePreloads(root));
  const sendAuthenticator = readSpaPage(root, 'authenticator.html', authenticatorPreloads(root));
  if (sendPage) {
    await app.register(fastifyStatic, {
      root,
      preCompressed: true,
      index: false,
      wildcard: false,
      globIgnore: ['**/*.{br,gz}', '{index,authenticator}.html'],
      cacheControl: false,
      setHeaders(reply, path) {
        const named = path.includes('/assets/');
        void reply.header('cache-control', named ? 'public, max-age=31536000, immutable' : 'no-cache');
        // Its folder is not the whole of the app (Service Workers §2.2, "Service-Worker-Allowed").
        if (path.includes(serviceWorkerPath)) void reply.header('service-worker-allowed', appScope);
      },
    });
  }
  app.setNotFoundHandler(async (request, reply) => {
    const path = requestPath(request.url);
    const isHidden = /^\/outbox(\/|$)/i.test(path) && (!demo || outboxChannels(config).length === 0);
    const isPage = !isHidden && !/^\/(api|assets)(\/|$)/.test(path);
    const send = isOfAuthenticator.test(path) ? sendAuthenticator : sendPage;
    if (!send || !isPage || !wantsPage(request.method, path, request.headers.accept))
      throw new Refusal('not_found');
    return send(request, reply);
  });
}
