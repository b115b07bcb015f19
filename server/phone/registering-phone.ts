import { decideNextStep } from '../../api-client/sign-in/next-step.ts';
import type { SignInState } from '../sign-in/sign-in-queries.ts';

/** The account whose wizard is registering a phone; null where it is not, or is done. */
export function phoneAccountOf({ row, enrolment, facts }: SignInState): string | null {
  const isAllowed = decideNextStep(facts).methods?.includes('phone') ?? false;
  return isAllowed && enrolment?.kind === 'phone' && enrolment.stage !== 'done' ? row.accountId : null;
}
