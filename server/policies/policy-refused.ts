import type { PolicyProblem } from '../../api-client/policies/check-policy.ts';

/** A policy that cannot be kept, with every reason why. */
export class PolicyRefused extends Error {
  readonly problems: readonly PolicyProblem[];

  constructor(problems: readonly PolicyProblem[]) {
    super(`the policy is refused: ${problems.join(', ')}`);
    this.problems = problems;
  }
}
