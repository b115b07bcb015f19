import { isIP } from 'node:net';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { isForwarded } from './forwarding-headers.ts';
import type { Call } from './handler.ts';
import { readPlace } from './read-place.ts';

/** Whether one of TRUSTED_PROXIES passed the request on and said for whom: only then what it says besides is believed. */
const cameThroughTrustedProxy = ({ ips }: FastifyRequest): boolean => (ips?.length ?? 0) > 1;

/** The client of a request. What it could forge itself is not believed: address and place come from TRUSTED_PROXIES only (ASVS 4.1.3). */
export function clientOf(
  request: FastifyRequest,
  { placeHeader }: Pick<Config, 'placeHeader'>,
): Call<never>['client'] {
  const place = placeHeader && cameThroughTrustedProxy(request) ? request.headers[placeHeader] : undefined;
  const isAddress = isIP(request.ip) !== 0;
  return {
    // A trusted proxy may pass on what is no address: that of the proxy is then all that is known.
    address: isAddress ? request.ip : (request.socket.remoteAddress ?? '0.0.0.0'),
    isAddressCertain: isAddress && (cameThroughTrustedProxy(request) || !isForwarded(request)),
    userAgent: (request.headers['user-agent'] ?? '').slice(0, 400),
    place: typeof place === 'string' ? readPlace(place) : null,
  };
}
