import type { FastifyRequest } from 'fastify';
import type { Operation } from '../../api-client/operation.ts';
import { refusalOfSession } from '../../api-client/operation-access.ts';
import { sessionIdHeader } from '../../api-client/session/session-id-header.ts';
import {
  authenticateDevice,
  authenticateNewKey,
  authenticateTicket,
} from '../authenticator/authenticate-device.ts';
import { hashToken } from '../secrets/tokens.ts';
import type { Services } from '../services.ts';
import { authenticateSession } from '../session/authenticate-session.ts';
import type { Cookies } from './cookies.ts';
import type { Caller } from './handler.ts';
import { Refusal } from './refusal.ts';
import { requestPath } from './request-path.ts';

function deviceOf(
  proof: 'new-key' | 'ticket' | undefined,
  request: FastifyRequest,
  services: Services,
): Promise<Caller> {
  const { method, headers } = request;
  const signed = { method, path: requestPath(request.url), authorization: headers.authorization };
  if (proof === 'ticket') return authenticateTicket(signed, services);
  return proof === 'new-key' ? authenticateNewKey(signed, services) : authenticateDevice(signed, services);
}

/**
 * Who calls, as the operation demands it; undefined for one that anyone may call. Throws the refusals of the kind of access:
 * `sign_in_not_found`, `not_signed_in` and those of a session, `device_unknown` and those of a signed call (ASVS 8.2.1).
 */
export async function callerOf(
  { access }: Operation,
  request: FastifyRequest,
  cookies: Cookies,
  services: Services,
): Promise<Caller | undefined> {
  if (access.by === 'anyone') return undefined;
  if (access.by === 'sign-in') {
    const token = cookies.get('sign-in');
    if (!token) throw new Refusal('sign_in_not_found');
    return { tokenHash: hashToken(token) };
  }
  if (access.by === 'device') return deviceOf(access.with, request, services);
  const token = cookies.get('session');
  const caller = token ? await authenticateSession(token, services) : undefined;
  if (!caller) {
    if (token) cookies.clear('session');
    throw new Refusal('not_signed_in');
  }
  const believed = request.headers[sessionIdHeader];
  const refusal = refusalOfSession(access, caller, Array.isArray(believed) ? believed[0] : believed);
  if (refusal) throw new Refusal(refusal);
  return caller;
}
