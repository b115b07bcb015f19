import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';

/** Publishes the contract: OpenAPI 3.1 at /api/v1/openapi.json, and a page to browse it at /api/docs. */
export async function describeApi(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Voordeur',
        description:
          'The front door of a provider’s customer portals. Errors are RFC 9457 problems with a stable `code`.',
        version: '1',
      },
    },
    transform: jsonSchemaTransform,
  });
  await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: true, indexPrefix: '' });
  app.get('/api/v1/openapi.json', { schema: { hide: true } as object }, async () => app.swagger());
}
