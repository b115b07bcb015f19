import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { type FieldCode, fieldCodes, type ProblemCode, problemStatus } from '../../api-client/problems.ts';
import { HashingOverloaded } from '../secrets/passwords.ts';
import { problemOf, Refusal } from './refusal.ts';

const known = new Set<string>(fieldCodes);
const isFieldCode = (code: string | undefined): code is FieldCode => code !== undefined && known.has(code);

function validationRefusal(error: {
  validation: readonly { instancePath: string; message?: string }[];
}): Refusal {
  const errors = error.validation.map(({ instancePath, message }) => ({
    path: instancePath.replace(/^\//, '').replaceAll('/', '.'),
    code: isFieldCode(message) ? message : ('invalid' as const),
  }));
  return new Refusal('input_invalid', { errors });
}

const codeByStatus: Record<number, ProblemCode> = {
  400: 'input_invalid',
  404: 'not_found',
  413: 'payload_too_large',
  414: 'not_found',
  415: 'input_invalid',
  503: 'overloaded',
};

/** The refusal that answers whatever a handler threw; `internal_error` for what nobody foresaw. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof HashingOverloaded) return new Refusal('overloaded', { retryAfter: 5 });
  if (hasZodFastifySchemaValidationErrors(error)) return validationRefusal(error);
  const status = (error as Partial<FastifyError>)?.statusCode;
  return new Refusal((status && codeByStatus[status]) || 'internal_error');
}

function send(reply: FastifyReply, { code, details }: Refusal): FastifyReply {
  if (details.retryAfter !== undefined) void reply.header('retry-after', details.retryAfter);
  return reply
    .code(problemStatus[code])
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .serializer((problem: unknown) => JSON.stringify(problem))
    .send(problemOf(code, details));
}

/** Answers every refusal and every failure as problem+json; a failure is logged, its words stay inside. */
export function answerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const refusal = refusalOf(error);
    if (refusal.code === 'internal_error') request.log.error({ err: error }, 'the request failed');
    return send(reply, refusal);
  });
}

/** Answers what does not reach any route, such as a path that is no UTF-8, as a problem too. */
export const answerUnroutable = (error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void =>
  void send(reply, refusalOf(error));
