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
    defaultSrc: none,
    scriptSrc: own,
    styleSrc: own,
    imgSrc: [...own, 'data:'],
    fontSrc: own,
    connectSrc: own,
    manifestSrc: own,
    frameSrc: own,
    formAction: own,
    baseUri: none,
    frameAncestors: none,
  };
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives },
    strictTransportSecurity: isHttps ? { maxAge: 63_072_000, includeSubDomains: false } : false,
    crossOriginEmbedderPolicy: false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
  app.addHook('onSend', async (request, reply) => {
    const extra = looser[requestPath(request.url) as keyof typeof looser];
    const policy = reply.getHeader('content-security-policy');
    if (extra && typeof policy === 'string') {
      void reply.header(
        'content-security-policy',
        policy.replace("style-src 'self'", `style-src 'self' ${extra}`),
      );
    }
  });
}
