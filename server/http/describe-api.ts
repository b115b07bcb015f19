import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';

interface DescribedResponse {
  readonly description?: string;
  readonly content?: Record<string, unknown>;
}

/** An answer without a body is written as the type `null`, which the generator leaves out. */
function withEmptyAnswers<Transformed extends { schema: unknown }>(transformed: Transformed): Transformed {
  const schema = transformed.schema as { response?: Record<string, DescribedResponse> };
  for (const [status, { description, content }] of Object.entries(schema.response ?? {})) {
    const isEmpty = content !== undefined && Object.keys(content).length === 0;
    if (isEmpty && schema.response)
      Object.assign(schema.response, { [status]: { description, type: 'null' } });
  }
  return transformed;
}

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
    transform: (route) => withEmptyAnswers(jsonSchemaTransform(route)),
  });
  await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: true, indexPrefix: '' });
  app.get('/api/v1/openapi.json', { schema: { hide: true } as object }, async () => app.swagger());
}
