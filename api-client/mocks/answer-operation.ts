import * as z from 'zod/mini';
import { entityTag } from '../entity-tag.ts';
import { idempotencyKeyHeader, idempotencyKeyPattern } from '../idempotency.ts';
import { ifMatchOf } from '../if-match.ts';
import type { EventOf, Operation } from '../operation.ts';
import { refusalOfSession } from '../operation-access.ts';
import { type OperationId, operations } from '../operations.ts';
import { Refusal, refuseField } from '../refusal.ts';
import { sessionIdHeader } from '../session/session-id-header.ts';
import { answerFile } from './answer-file.ts';
import { answerJson, answerRefusal } from './answer-refusal.ts';
import { authenticate } from './authenticate.ts';
import { answerEvents } from './authenticator/answer-events.ts';
import { deviceCallerOf } from './authenticator/device-caller.ts';
import type {
  MockCall,
  MockCookies,
  MockDeviceCaller,
  MockFile,
  MockHandler,
  MockSessionCaller,
  MockSignInCaller,
} from './mock-handler.ts';
import { mockHandlers } from './mock-handlers.ts';
import type { MockWorld } from './model/mock-world.ts';
import type { Model } from './model/model.ts';
import { readRequest } from './read-request.ts';

type Caller = MockSessionCaller | MockSignInCaller | MockDeviceCaller | undefined;

/** A browser that calls the mocked API: the world behind it, and its cookies. */
export interface MockBrowser {
  readonly world: MockWorld;
  readonly cookies: MockCookies;
}

function callerOf({ access }: Operation, request: Request, { world, cookies }: MockBrowser): Caller {
  if (access.by === 'anyone') return undefined;
  if (access.by === 'sign-in') {
    const token = cookies.get('sign-in');
    if (!token) throw new Refusal('sign_in_not_found');
    return { token };
  }
  if (access.by === 'device') return deviceCallerOf(access.with, request, world);
  const token = cookies.get('session');
  const caller = token && world.transaction((model) => authenticate(model, token, world.now()));
  if (!caller) {
    cookies.clear('session');
    throw new Refusal('not_signed_in');
  }
  const refusal = refusalOfSession(access, caller, request.headers.get(sessionIdHeader));
  if (refusal) throw new Refusal(refusal);
  return caller;
}

/** Carries a write out once per key; a repetition gets the first answer, another content under the same key is refused. */
function onceForKey(
  model: Model,
  write: { caller: string; key: string; asked: string },
  carryOut: () => unknown,
): unknown {
  const earlier = model.idempotentWrites.find(
    ({ caller, key }) => caller === write.caller && key === write.key,
  );
  if (earlier) {
    if (earlier.asked !== write.asked) throw new Refusal('idempotency_key_reused');
    return earlier.response;
  }
  const response = carryOut();
  if (!(response instanceof Refusal)) model.idempotentWrites.push({ ...write, response });
  return response;
}

function repeatable(id: OperationId, { headers }: Request, caller: Caller, asked: unknown) {
  const definition: Operation = operations[id];
  const key = definition.idempotent ? headers.get(idempotencyKeyHeader) : null;
  if (key === null || !caller || !('sessionId' in caller)) return undefined;
  if (!idempotencyKeyPattern.test(key)) throw refuseField(idempotencyKeyHeader, 'invalid');
  const { accountId, organisationId } = caller;
  return { caller: `${id} ${accountId} ${organisationId}`, key, asked: JSON.stringify(asked) };
}

async function carryOut(id: OperationId, request: Request, inPath: unknown, browser: MockBrowser) {
  const definition: Operation = operations[id];
  const caller = callerOf(definition, request, browser);
  const read = await readRequest(definition, request, inPath);
  const ifMatch = definition.ifMatch && ifMatchOf(request.headers.get('if-match') ?? undefined);
  const write = repeatable(id, request, caller, { params: read.params, body: read.body });
  const { world, cookies } = browser;
  return world.transaction((model) => {
    const call = {
      ...read,
      caller,
      ifMatch,
      cookies,
      model,
      now: world.now(),
    } as unknown as MockCall<Operation>;
    const handle = mockHandlers[id] as unknown as MockHandler<Operation>;
    return write ? onceForKey(model, write, () => handle(call)) : handle(call);
  });
}

/**
 * Answers one operation as the server does: who may call it comes first, then what is asked, then the operation's own rules; what goes out
 * is checked by its schema too. A mock that fails answers `internal_error`, and says why in the console.
 */
export async function answerOperation(
  id: OperationId,
  request: Request,
  inPath: unknown,
  browser: MockBrowser,
): Promise<Response> {
  const { success, etag, events, file }: Operation = operations[id];
  try {
    const result = await carryOut(id, request, inPath, browser);
    if (result instanceof Refusal) return answerRefusal(result);
    if (events) return answerEvents(result as readonly EventOf<Operation>[]);
    if (file) return answerFile(result as MockFile);
    return success.body
      ? answerJson(
          z.encode(success.body, result),
          success.status,
          etag && { etag: entityTag((result as { version: number }).version) },
        )
      : new Response(null, { status: success.status, headers: { 'cache-control': 'no-store' } });
  } catch (error) {
    if (error instanceof Refusal) return answerRefusal(error);
    console.error(`The mock of ${id} failed`, error);
    return answerRefusal(new Refusal('internal_error'));
  }
}

/** What any other address under the API answers. */
export const answerNothingHere = (): Response => answerRefusal(new Refusal('not_found'));
