import type { FastifyInstance } from 'fastify';
import { logoPath } from '../../api-client/brand/logo-path.ts';
import { Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { findLogoSvg } from './brand-queries.ts';

/** An SVG that is opened as a page of its own gets nothing to run, and nothing to fetch, and is saved rather than shown. */
const asImageOnly = {
  'content-type': 'image/svg+xml; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'content-disposition': 'attachment; filename="logo.svg"',
  'cache-control': 'public, max-age=31536000, immutable',
};

/**
 * Serves the logos of the provider and of organisations, to whoever knows the address (ASVS 3.2.1): an organisation's id was drawn
 * by chance and is told to its own people only, so that nobody finds out whose logo is here. Answers 404 otherwise.
 */
export function serveLogos(app: FastifyInstance, { config, database }: Services): void {
  app.get<{ Params: { logoId: string } }>(
    logoPath(':logoId(^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$)'),
    { schema: { hide: true } as object },
    async (request, reply) => {
      const { logoId } = request.params;
      const { logo } = config.brand;
      const svg =
        logo?.id === logoId
          ? logo.svg
          : await database.transaction({ kind: 'system', reason: 'a logo is shown' }, (tx) =>
              findLogoSvg(tx, logoId),
            );
      if (svg === undefined) throw new Refusal('not_found');
      return reply.headers(asImageOnly).send(svg);
    },
  );
}
