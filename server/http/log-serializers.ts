import { pino } from 'pino';
import { requestPath } from './request-path.ts';

/** A failed query names its values: of one, only what the database said of it is kept. */
const causeOf = (error: Error): Error =>
  'query' in error && 'params' in error
    ? error.cause instanceof Error
      ? error.cause
      : new Error('a query failed')
    : error;

function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error };
  const cause = causeOf(error);
  const { type, message, stack } = pino.stdSerializers.err(cause);
  const sqlState = 'code' in cause && typeof cause.code === 'string' ? { code: cause.code } : {};
  return { type, message, stack, ...sqlState };
}

/**
 * What the log says of a request and of a failure: never a query, headers, a body or the values of an SQL statement, which
 * may hold names and secrets (ASVS 16.2.5).
 */
export const logSerializers = {
  req: (request: { method: string; url: string; ip?: string }) => ({
    method: request.method,
    path: requestPath(request.url),
    address: request.ip,
  }),
  err: describeError,
};
