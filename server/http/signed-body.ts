import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refusal } from './refusal.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** SHA-256 of the body as it came, base64url; undefined where there was none. */
    bodyHash: string | undefined;
  }
}

const emptyBodyHash = createHash('sha256').digest('base64url');

/** Reads JSON as Fastify does, and notes the digest of what came. */
export function hashBodies(app: FastifyInstance): void {
  app.decorateRequest('bodyHash', undefined);
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body: string, done) => {
    request.bodyHash = createHash('sha256').update(body).digest('base64url');
    parse(request, body, done);
  });
}

/** A phone signs the body too: another one than it signed is refused before it is looked at, as `device_proof_wrong`. */
export function checkSignedBody({ caller, bodyHash = emptyBodyHash }: FastifyRequest): void {
  if (caller && 'bodyHash' in caller && caller.bodyHash !== bodyHash) throw new Refusal('device_proof_wrong');
}
