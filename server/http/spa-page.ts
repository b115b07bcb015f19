import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Sends a page of the build; 304 to a browser that has it already. */
export type SendPage = (request: FastifyRequest, reply: FastifyReply) => FastifyReply;

/**
 * Reads the page `name` of the build in `root`, once: while a build replaces the files, the page stays the one that belongs to
 * the files that were there at the start. `preloads` gives its `Link` header. Gives what sends it (RFC 9110 §13.1.2, §15.4.5);
 * undefined where it is not built.
 */
export function readSpaPage(
  root: string,
  name: string,
  preloads: (request: FastifyRequest) => string,
): SendPage | undefined {
  const file = join(root, name);
  if (!existsSync(file)) return undefined;
  const page = readFileSync(file);
  const etag = `"${createHash('sha256').update(page).digest('base64url').slice(0, 22)}"`;
  return (request, reply) => {
    void reply
      .header('cache-control', 'no-cache')
      .header('etag', etag)
      .header('vary', 'accept-language')
      .header('link', preloads(request));
    const known = request.headers['if-none-match']?.split(/\s*,\s*/).map((each) => each.replace(/^W\//, ''));
    if (known?.includes(etag)) return reply.code(304).send();
    return reply.type('text/html; charset=utf-8').send(page);
  };
}
