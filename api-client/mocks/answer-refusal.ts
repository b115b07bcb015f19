import { problemOf, type Refusal } from '../refusal.ts';

/** An answer in JSON that nobody keeps, like each of the API. */
export const answerJson = (body: unknown, status: number, headers: Record<string, string> = {}): Response =>
  Response.json(body, {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store', ...headers },
  });

/** A refusal as problem+json (RFC 9457), as the server sends it. */
export function answerRefusal({ code, details }: Refusal): Response {
  const problem = problemOf(code, details);
  return answerJson(problem, problem.status, {
    'content-type': 'application/problem+json; charset=utf-8',
    ...(problem.retryAfter !== undefined && { 'retry-after': String(problem.retryAfter) }),
  });
}
