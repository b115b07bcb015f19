import type { NextStep } from '../../api-client/sign-in/sign-in.ts';
import { codeAttemptsPerSignIn } from '../../api-client/sign-in/sign-in-limits.ts';
import type { Guesser } from '../throttling/throttle.ts';
import { guesserOf } from './guesser.ts';
import { endSignIn } from './prove-password.ts';
import { updateSignIn } from './sign-in-queries.ts';
import { type SignInCall, withSignIn } from './within-sign-in.ts';

/** Counts a code about to be checked, in the sign-in and in the throttle. Throws `sign_in_ended`, `too_many_attempts`. */
export async function countCodeAttempt(call: SignInCall, step: NextStep['step']): Promise<Guesser> {
  const guesser = await withSignIn(call, step, async (tx, { row }) => {
    if (row.codeAttempts >= codeAttemptsPerSignIn) return endSignIn(tx, row.id, call.services.now());
    await updateSignIn(tx, row.id, { codeAttempts: row.codeAttempts + 1 });
    return guesserOf(tx, call, row);
  });
  await call.services.throttle.attempt('code', guesser);
  return guesser;
}
