import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod/mini';
import { nonceHeader, nonceLastsFor } from '../../api-client/authenticator/device-call.ts';
import { entityTag } from '../../api-client/entity-tag.ts';
import { idempotencyKeyHeader, idempotencyKeyPattern } from '../../api-client/idempotency.ts';
import { ifMatchOf } from '../../api-client/if-match.ts';
import type { EventOf, Operation } from '../../api-client/operation.ts';
import { refusalOfSession } from '../../api-client/operation-access.ts';
import { commonProblems, operations } from '../../api-client/operations.ts';
import { problemSchema } from '../../api-client/problem-body.ts';
import { type ProblemCode, problemStatus } from '../../api-client/problems.ts';
import { sessionIdHeader } from '../../api-client/session/session-id-header.ts';
import {
  authenticateDevice,
  authenticateNewKey,
  authenticateTicket,
} from '../authenticator/authenticate-device.ts';
import type { Streamed } from '../live/stream-snapshots.ts';
import { hashToken } from '../secrets/tokens.ts';
import type { Services } from '../services.ts';
import { authenticateSession } from '../session/authenticate-session.ts';
import type { Cookies } from './cookies.ts';

import type { Call, Caller, Handler, Handlers, SessionCaller } from './handler.ts';
import { onceForKey } from './idempotency.ts';
import { refuseCrossSite } from './origin-check.ts';
import { Refusal } from './refusal.ts';
import { requestCookies } from './request-cookies.ts';
import { requestPath } from './request-path.ts';
import { sendEvents } from './send-events.ts';

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller | undefined;
    /** SHA-256 of the body as it came, base64url; undefined where there was none. */
    bodyHash: string | undefined;
  }
}

async function callerOf(
  { access }: Operation,
  request: FastifyRequest,
  cookies: Cookies,
  services: Services,
) {
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

const optionalHeader = (description: string) =>
  z.optional(z.string()).register(z.globalRegistry, { description });

/** The headers of its own that an operation reads, for the description of the API; all others pass as they are. */
function headersOf({ idempotent, ifMatch }: Operation) {
  if (!idempotent && !ifMatch) return {};
  const headers = z.looseObject({
    ...(idempotent && {
      [idempotencyKeyHeader]: optionalHeader('Sent again under the same key, the write is done once'),
    }),
    ...(ifMatch && {
      'if-match': optionalHeader('The ETag of the version that is edited; without it the edit is refused'),
    }),
  });
  return { headers };
}

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

const emptyBodyHash = createHash('sha256').digest('base64url');

/** A phone signs the body too: another one than it signed is refused before it is looked at. */
function checkSignedBody({ caller, bodyHash = emptyBodyHash }: FastifyRequest): void {
  if (caller && 'bodyHash' in caller && caller.bodyHash !== bodyHash) throw new Refusal('device_proof_wrong');
}

/** Reads JSON as Fastify does, and notes the digest of what came. */
function hashBodies(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body: string, done) => {
    request.bodyHash = createHash('sha256').update(body).digest('base64url');
    parse(request, body, done);
  });
}

const problemResponses = (codes: ReadonlySet<ProblemCode>) => {
  const statuses = new Map<number, ProblemCode[]>();
  for (const code of codes)
    statuses.set(problemStatus[code], [...(statuses.get(problemStatus[code]) ?? []), code]);
  return Object.fromEntries(
    [...statuses].map(([status, those]) => [
      status,
      { description: those.join(' · '), content: { 'application/problem+json': { schema: problemSchema } } },
    ]),
  );
};

const describeEvents = (events: NonNullable<Operation['events']>) =>
  `A stream of server-sent events: ${Object.keys(events).join(' · ')}`;

function responsesOf({ success, events, access, problems }: Operation) {
  const codes = new Set<ProblemCode>([
    ...problems,
    ...commonProblems.anyone,
    ...(access.by === 'anyone' ? [] : commonProblems[access.by]),
  ]);
  const well = events
    ? { description: describeEvents(events), content: { 'text/event-stream': { schema: z.string() } } }
    : success.body
      ? { description: 'Done', content: { 'application/json': { schema: success.body } } }
      : { description: 'Done, nothing to say', content: {} };
  return { [success.status]: well, ...problemResponses(codes) };
}

async function carryOut(
  id: string,
  definition: Operation,
  call: Call<Operation>,
  request: FastifyRequest,
  handler: Handler<Operation>,
) {
  const key = definition.idempotent ? request.headers[idempotencyKeyHeader] : undefined;
  if (key === undefined) return handler(call);
  if (typeof key !== 'string' || !idempotencyKeyPattern.test(key))
    throw new Refusal('input_invalid', { errors: [{ path: idempotencyKeyHeader, code: 'invalid' }] });
  const { database, now } = call.services;
  const caller = request.caller as SessionCaller;
  const asked = { params: call.params, body: call.body };
  return onceForKey({ database, caller, operation: id, key, asked, now: now() }, () => handler(call));
}

function streamOf({ headers }: FastifyRequest, reply: FastifyReply) {
  const gone = new AbortController();
  reply.raw.on('close', () => gone.abort());
  const lastEventId = headers['last-event-id'];
  return { gone: gone.signal, lastEventId: typeof lastEventId === 'string' ? lastEventId : undefined };
}

/**
 * Registers every operation of the contract: who may call it is checked before its body is read, input by its schemas,
 * and what goes out by its schema too. Deny by default: an operation that is not in the contract has no route.
 */
export function registerOperations(app: FastifyInstance, handlers: Handlers, services: Services): void {
  const secure = () => services.publicUrl().startsWith('https:');
  app.decorateRequest('caller', undefined);
  app.decorateRequest('bodyHash', undefined);
  hashBodies(app);
  app.addHook('preClose', async () => services.changes.stop());

  for (const [id, definition] of Object.entries(operations) as [keyof Handlers, Operation][]) {
    const handler = handlers[id] as unknown as Handler<Operation>;
    app.route({
      method: definition.method,
      url: definition.path.replace(/\{(\w+)\}/g, ':$1'),
      schema: {
        operationId: id,
        summary: definition.summary,
        tags: [definition.path.split('/')[3] ?? ''],
        ...headersOf(definition),
        ...(definition.params && { params: definition.params }),
        ...(definition.query && { querystring: definition.query }),
        ...(definition.body && { body: definition.body }),
        response: responsesOf(definition),
      },
      preParsing: async (request: FastifyRequest, reply: FastifyReply) => {
        refuseCrossSite(request, services.publicUrl());
        if (definition.access.by === 'device')
          void reply.header(nonceHeader, services.singleUse.issue('nonce', nonceLastsFor).token);
        const cookies = requestCookies(request, reply, secure());
        request.caller = await callerOf(definition, request, cookies, services);
      },
      preValidation: async (request: FastifyRequest) => checkSignedBody(request),
      // Whoever is told that something is done relies on it, so what was remembered of sessions ends before the answer.
      ...(definition.method !== 'GET' && { onSend: async () => services.sessionCache.forget() }),
      handler: async (request, reply) => {
        const call = {
          params: request.params,
          query: request.query,
          body: request.body,
          caller: request.caller,
          ifMatch: definition.ifMatch && ifMatchOf(request.headers['if-match']),
          client: { address: request.ip, userAgent: (request.headers['user-agent'] ?? '').slice(0, 400) },
          cookies: requestCookies(request, reply, secure()),
          stream: definition.events && streamOf(request, reply),
          services,
          log: request.log,
        } as unknown as Call<Operation>;
        const result = await carryOut(id, definition, call, request, handler);
        if (definition.events)
          return sendEvents(reply, result as unknown as AsyncIterable<Streamed<EventOf<Operation>>>);
        void reply.code(definition.success.status).header('cache-control', 'no-store');
        if (definition.etag) void reply.header('etag', entityTag((result as { version: number }).version));
        return reply.send(result);
      },
    });
  }
}
