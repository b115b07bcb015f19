import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { requestPath } from './request-path.ts';

const own = ["'self'"];
const none = ["'none'"];

/** Pages that show what others wrote need styles within it; nothing else does. */
const looser = { '/outbox': "'unsafe-inline'" } as const;

/** The headers of every answer: a Content-Security-Policy without inline script (ASVS 3.4.3), no framing, no referrer (3.4.5, 3.4.6). */
export async function sendSecurityHeaders(app: FastifyInstance, isHttps: boolean): Promise<void> {
  const directives = {
    'default-src': none,
    'script-src': own,
    'style-src': own,
    'img-src': [...own, 'data:'],
    'font-src': own,
    'connect-src': own,
    'manifest-src': own,
    'worker-src': own,
    'frame-src': own,
    'form-action': own,
    'base-uri': none,
    'frame-ancestors': none,
  };
  const policy = Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join(';');
  await app.register(helmet, {
    // Helmet would write the same policy anew for each answer.
    contentSecurityPolicy: false,
    strictTransportSecurity: isHttps ? { maxAge: 63_072_000, includeSubDomains: false } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
  app.addHook('onRequest', (request, reply, done) => {
    const extra = looser[requestPath(request.url) as keyof typeof looser];
    void reply.header(
      'content-security-policy',
      extra ? policy.replace("style-src 'self'", `style-src 'self' ${extra}`) : policy,
    );
    done();
  });
}
