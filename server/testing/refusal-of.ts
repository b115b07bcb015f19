import { ApiProblem } from '../../api-client/client.ts';
import type { Problem } from '../../api-client/problem-body.ts';

/** The problem with which the API refuses a call; fails when the call goes well. */
export async function refusalOf(call: Promise<unknown>): Promise<Problem> {
  const outcome = await call.then(
    (result) => ({ result }),
    (error: unknown) => error,
  );
  if (outcome instanceof ApiProblem) return outcome.problem;
  throw new Error('the call was not refused', { cause: outcome });
}
