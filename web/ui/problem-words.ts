import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api-client/client.ts';
import { type FieldCode, fieldCodes, type ProblemCode, problemStatus } from '../../api-client/problems.ts';

/** Why something failed: the API's code, or `unreachable` where there was no answer of the API. */
export const problemCode = (error: unknown): ProblemCode | 'unreachable' =>
  error instanceof ApiProblem ? error.problem.code : 'unreachable';

const passing = new Set<ProblemCode | 'unreachable'>([
  'unreachable',
  'internal_error',
  'overloaded',
  'idempotency_in_progress',
  'too_many_attempts',
]);

/** Whether the same, sent once more, may well succeed. */
export const worthTryingAgain = (error: unknown) => passing.has(problemCode(error));

/** Whether a refusal says how long to wait before the next try. */
export const asksToWait = (error: unknown) =>
  error instanceof ApiProblem && error.problem.retryAfter !== undefined;

const isFieldCode = (code: string): code is FieldCode => fieldCodes.some((known) => known === code);
const isProblemCode = (code: string): code is ProblemCode => code in problemStatus;

/** Words for problems and for what a form says of a field. */
export function useProblemWords() {
  const { t } = useTranslation('problems');
  return {
    ofProblem: (error: unknown) => t(`problem.${problemCode(error)}`),
    ofCode: (code: ProblemCode) => t(`problem.${code}`),
    /** Takes what react-hook-form holds of a field; schemas and server put a code in its message. */
    ofField: (error: { message?: string | undefined } | undefined) => {
      const code = error?.message;
      if (!code) return undefined;
      if (isFieldCode(code)) return t(`field.${code}`);
      return t(isProblemCode(code) ? `problem.${code}` : 'field.invalid');
    },
  };
}
