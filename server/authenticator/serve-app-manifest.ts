import type { FastifyInstance } from 'fastify';
import { handoverLink } from '../../api-client/authenticator/activation-link.ts';
import {
  appManifestPath,
  appScope,
  handoverManifestPath,
} from '../../api-client/authenticator/app-manifest.ts';
import { requestCookies } from '../http/request-cookies.ts';
import type { Services } from '../services.ts';
import { appManifest } from './app-manifest.ts';

const mediaType = 'application/manifest+json; charset=utf-8';
const hidden = { schema: { hide: true } as object };

/**
 * Serves the manifests of the app: the same for everybody, and one that takes the activation of this browser's cookie along, in the
 * fragment of `start_url`, which no server gets to see. Without a cookie that is worth anything it names no `start_url`.
 */
export function serveAppManifest(
  app: FastifyInstance,
  { config, singleUse, publicUrl }: Pick<Services, 'config' | 'singleUse' | 'publicUrl'>,
): void {
  app.get(appManifestPath, hidden, async (_request, reply) =>
    reply.type(mediaType).header('cache-control', 'no-cache').send(appManifest(config.brand, appScope)),
  );
  app.get(handoverManifestPath, hidden, async (request, reply) => {
    const handover = requestCookies(request, reply, publicUrl().startsWith('https:')).get('handover');
    const handle = handover === undefined ? undefined : singleUse.read('handover', handover);
    const startUrl =
      handover === undefined || handle === undefined
        ? undefined
        : handoverLink(publicUrl(), handle, handover);
    return reply
      .type(mediaType)
      .headers({ 'cache-control': 'no-store', vary: 'cookie' })
      .send(appManifest(config.brand, startUrl));
  });
}
