import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { Services } from '../services.ts';
import { Refusal } from './refusal.ts';
import { requestPath } from './request-path.ts';

const webRoot = join(import.meta.dirname, '../../dist/web');

const isFile = /\.[a-z0-9]+$/i;

/** A browser asks for text/html; a script that takes anything gets the page too, but not in the place of a missing file. */
const wantsPage = (method: string, path: string, accept = '*/*') =>
  method === 'GET' && (accept.includes('text/html') || (accept.includes('*/*') && !isFile.test(path)));

/** Serves the SPA: its files as they were built, and its page under every path that is not the API's. */
export async function serveSpa(app: FastifyInstance, { demo, config }: Services): Promise<void> {
  const isBuilt = existsSync(join(webRoot, 'index.html'));
  if (isBuilt) {
    await app.register(fastifyStatic, {
      root: webRoot,
      preCompressed: true,
      index: false,
      wildcard: false,
      cacheControl: false,
      setHeaders(reply, path) {
        const named = path.includes('/assets/');
        void reply.header('cache-control', named ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler(async (request, reply) => {
    const path = requestPath(request.url);
    const isPage = isBuilt && !/^\/(api|assets)(\/|$)/.test(path);
    const isHidden = /^\/outbox(\/|$)/i.test(path) && (!demo || config.smtpUrl !== undefined);
    if (!isPage || isHidden || !wantsPage(request.method, path, request.headers.accept))
      throw new Refusal('not_found');
    return reply.header('cache-control', 'no-cache').sendFile('index.html');
  });
}
