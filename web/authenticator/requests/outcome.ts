import { ApiProblem } from '../../../api-client/client.ts';
import type { ProblemCode } from '../../../api-client/problems.ts';

/** How a request ended, as far as this phone knows. */
export type Outcome =
  | 'approved'
  | 'denied'
  | 'denied-by-me'
  | 'reported'
  | 'lapsed'
  | 'wrong-number'
  | 'elsewhere';

const outcomeOfProblem: Partial<Record<ProblemCode, Outcome>> = {
  number_wrong: 'wrong-number',
  approval_lapsed: 'lapsed',
  approval_ended: 'elsewhere',
  not_found: 'elsewhere',
};

/** What a refusal says about the request itself; undefined where another try may help. */
export const outcomeOf = (error: unknown): Outcome | undefined =>
  error instanceof ApiProblem ? outcomeOfProblem[error.problem.code] : undefined;
