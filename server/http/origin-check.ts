import type { FastifyRequest } from 'fastify';
import { Refusal } from './refusal.ts';

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses writes that another site caused (ASVS 3.5.1): by `Sec-Fetch-Site` where the browser sends it, else by `Origin`.
 * Without either header only a call that carries no cookie passes: that is not a browser with somebody's session.
 * Throws the refusal `cross_site_request`.
 */
export function refuseCrossSite(request: FastifyRequest, ownOrigin: string): void {
  if (safeMethods.has(request.method)) return;
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) {
    if (site === 'same-origin') return;
    throw new Refusal('cross_site_request');
  }
  const { origin } = request.headers;
  const own = origin !== undefined ? origin === ownOrigin : request.headers.cookie === undefined;
  if (!own) throw new Refusal('cross_site_request');
}
