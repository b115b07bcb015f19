import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { nonceHeader, nonceLastsFor } from '../../api-client/authenticator/protocol-constants.ts';
import { entityTag } from '../../api-client/entity-tag.ts';
import { idempotencyKeyHeader, idempotencyKeyPattern } from '../../api-client/idempotency.ts';
import { ifMatchOf } from '../../api-client/if-match.ts';
import type { EventOf, Operation } from '../../api-client/operation.ts';
import { operations } from '../../api-client/operations.ts';
import type { Streamed } from '../live/stream-snapshots.ts';
import type { Services } from '../services.ts';
import { callerOf } from './caller-of.ts';
import { clientOf } from './client-of.ts';
import { schemaOf } from './describe-operation.ts';
import type { Call, Caller, FileAnswer, Handler, Handlers, SessionCaller } from './handler.ts';
import { onceForKey } from './idempotency.ts';
import { refuseCrossSite } from './origin-check.ts';
import { Refusal } from './refusal.ts';
import { requestCookies } from './request-cookies.ts';
import { sendEvents } from './send-events.ts';
import { sendFile } from './send-file.ts';
import { checkSignedBody, hashBodies } from './signed-body.ts';

declare module 'fastify' {
  interface FastifyRequest {
    caller: Caller | undefined;
  }
}

function streamOf({ headers }: FastifyRequest, reply: FastifyReply) {
  const gone = new AbortController();
  reply.raw.on('close', () => gone.abort());
  const lastEventId = headers['last-event-id'];
  return { gone: gone.signal, lastEventId: typeof lastEventId === 'string' ? lastEventId : undefined };
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

/**
 * Registers every operation of the contract: who may call it is checked before its body is read, input by its schemas,
 * and what goes out by its schema too. Deny by default: an operation that is not in the contract has no route.
 */
export function registerOperations(app: FastifyInstance, handlers: Handlers, services: Services): void {
  const secure = () => services.publicUrl().startsWith('https:');
  app.decorateRequest('caller', undefined);
  hashBodies(app);
  app.addHook('preClose', async () => services.changes.stop());

  for (const [id, definition] of Object.entries(operations) as [keyof Handlers, Operation][]) {
    const handler = handlers[id] as unknown as Handler<Operation>;
    app.route({
      method: definition.method,
      url: definition.path.replace(/\{(\w+)\}/g, ':$1'),
      schema: schemaOf(id, definition),
      ...(definition.largestBody && { bodyLimit: definition.largestBody }),
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
          client: clientOf(request, services.config),
          cookies: requestCookies(request, reply, secure()),
          stream: definition.events && streamOf(request, reply),
          services,
          log: request.log,
        } as unknown as Call<Operation>;
        const result = await carryOut(id, definition, call, request, handler);
        if (definition.events)
          return sendEvents(reply, result as unknown as AsyncIterable<Streamed<EventOf<Operation>>>);
        if (definition.file) return sendFile(reply, result as unknown as FileAnswer);
        void reply.code(definition.success.status).header('cache-control', 'no-store');
        if (definition.etag) void reply.header('etag', entityTag((result as { version: number }).version));
        return reply.send(result);
      },
    });
  }
}
