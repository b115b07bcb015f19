import type { FastifyBaseLogger } from 'fastify';
import type { RowReason } from '../../api-client/contact-jobs/row-reason.ts';
import { isDeadlock } from '../db/database.ts';
import { refusalOf } from '../http/problems.ts';

/**
 * The code with which one row of many is refused, whatever was thrown; what nobody foresaw is logged, and does not stop the others.
 * Throws on what is over in a moment, so that the rows are tried again: a deadlock, and hashing that is overloaded.
 */
export function codeOfFailure(error: unknown, log: Pick<FastifyBaseLogger, 'error'>): RowReason['code'] {
  const { code, details } = refusalOf(error);
  if (isDeadlock(error) || code === 'overloaded') throw error;
  if (code === 'internal_error') log.error({ err: error }, 'one row of a job could not be carried out');
  return details.errors?.[0]?.code ?? code;
}
