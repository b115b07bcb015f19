import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type FieldCode, fieldCodes, type ProblemCode, problemStatus } from '../../api-client/problems.ts';
import { HashingOverloaded } from '../secrets/passwords.ts';
import { problemOf, Refusal } from './refusal.ts';

const known = new Set<string>(fieldCodes);
const isFieldCode = (code: string | undefined): code is FieldCode => code !== undefined && known.has(code);

function validationRefusal(error: { validation: readonly { instancePath: string; message?: string }[] }): Refusal {
  const errors = error.validation.map(({ instancePath, message }) => ({
    path: instancePath.replace(/^\//, '').replaceAll('/', '.'),
    code: isFieldCode(message) ? message : ('invalid' as const),
  }));
  return new Refusal('input_invalid', { errors });
}

const codeByStatus: Record<number, ProblemCode> = { 400: 'input_invalid', 404: 'not_found', 413: 'payload_too_large', 415: 'input_invalid', 503: 'overloaded' };

function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof HashingOverloaded) return new Refusal('overloaded', { retryAfter: 5 });
  if (hasZodFastifySchemaValidationErrors(error)) return validationRefusal(error);
  const status = (error as Partial<FastifyError>)?.statusCode;
  return new Refusal((status && codeByStatus[status]) || 'internal_error');
}

/** Answers every refusal and every failure as problem+json; a failure is logged, its words stay inside. */
export function answerProblems(app: FastifyInstance): void {
  const send = (reply: FastifyReply, refusal: Refusal) => {
    if (refusal.details.retryAfter !== undefined) void reply.header('retry-after', refusal.details.retryAfter);
    return reply
      .code(problemStatus[refusal.code])
      .header('content-type', 'application/problem+json; charset=utf-8')
      .serializer((problem) => JSON.stringify(problem))
      .send(problemOf(refusal.code, refusal.details));
  };
  app.setErrorHandler((error: unknown, request: FastifyRequest, reply: FastifyReply) => {
    const refusal = refusalOf(error);
    if (refusal.code === 'internal_error') request.log.error({ err: error }, 'the request failed');
    return send(reply, refusal);
  });
}
