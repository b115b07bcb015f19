import createFetchClient from 'openapi-fetch';
import { entityTag } from './entity-tag.ts';
import type { AnsweringFile, ArgumentsOf, Operation, ResultOf, Streaming } from './operation.ts';
import type { OperationId, Operations } from './operations.ts';
import type { Problem } from './problem-body.ts';
import { problemStatus } from './problems.ts';
import { type Route, routes } from './routes.ts';
import { sessionIdHeader } from './session/session-id-header.ts';

/** The server refused, in words that it knows: `problem.code` says why, `problem.errors` at which fields. */
export class ApiProblem extends Error {
  readonly problem: Problem;
  /** When it was refused: `problem.retryAfter` counts from then. */
  readonly at = Date.now();
  constructor(problem: Problem) {
    super(problem.code);
    this.name = 'ApiProblem';
    this.problem = problem;
  }
}

/** No answer, or one that is not the API's: offline, a dropped connection, a gateway's error page. */
export class ApiUnreachable extends Error {
  constructor(cause: unknown) {
    super('unreachable', { cause });
    this.name = 'ApiUnreachable';
  }
}

type CallOptions = { signal?: AbortSignal };
type Call<Op extends Operation> = keyof ArgumentsOf<Op> extends never
  ? (options?: CallOptions) => Promise<ResultOf<Op>>
  : (args: ArgumentsOf<Op> & CallOptions) => Promise<ResultOf<Op>>;

/**
 * One function per operation of the contract, but for streams of events and files. Each resolves with the operation's result, or throws
 * ApiProblem or ApiUnreachable.
 */
export type ApiClient = {
  [Id in OperationId as Operations[Id] extends Streaming | AnsweringFile ? never : Id]: Call<Operations[Id]>;
};

interface ClientOptions {
  /** Origin of the API; empty for the one that served the page. */
  baseUrl?: string;
  fetch?: (request: Request, init?: RequestInit) => Promise<Response>;
  /** The session that this tab believes to be in, sent along so that the server can tell when another tab replaced it. */
  sessionId?: () => string | undefined;
}

type AnyArguments = {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
  idempotencyKey?: string;
  ifMatch?: number;
} & CallOptions;

/** Whether an answer is a refusal of the API in words that this client knows, and not a gateway's error page, say. */
export const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' &&
  body !== null &&
  'code' in body &&
  typeof body.code === 'string' &&
  Object.hasOwn(problemStatus, body.code);

/**
 * Makes the typed client of the REST API.
 * Takes where the API is and how to fetch; gives one function per operation. Sends and keeps no state of its own.
 */
export function createApiClient({ baseUrl = '', fetch, sessionId }: ClientOptions = {}): ApiClient {
  const http = createFetchClient<Record<string, Record<string, never>>>({
    baseUrl,
    ...(fetch && { fetch: (request: Request) => fetch(request) }),
  });

  const call = async ({ method, path }: Route, args: AnyArguments = {}) => {
    const session = sessionId?.();
    const headers = {
      ...(session && { [sessionIdHeader]: session }),
      ...(args.idempotencyKey && { 'idempotency-key': args.idempotencyKey }),
      ...(args.ifMatch !== undefined && { 'if-match': entityTag(args.ifMatch) }),
    };
    const { data, error, response } = await http
      .request(
        method.toLowerCase() as never,
        path as never,
        {
          params: { path: args.params, query: args.query },
          body: args.body,
          headers,
          ...(args.signal && { signal: args.signal }),
        } as never,
      )
      .catch((cause: unknown) => {
        throw new ApiUnreachable(cause);
      });
    if (response.ok) return data;
    throw isProblem(error)
      ? new ApiProblem(error)
      : new ApiUnreachable(new Error(`status ${response.status}`));
  };

  const entries = Object.entries(routes).map(([name, route]) => [
    name,
    (args?: AnyArguments) => call(route, args),
  ]);
  return Object.fromEntries(entries) as ApiClient;
}
