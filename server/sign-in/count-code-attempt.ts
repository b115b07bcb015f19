import type { NextStep } from '../../api-client/sign-in/sign-in.ts';
import { codeAttemptsPerSignIn } from '../../api-client/sign-in/sign-in-limits.ts';
import type { Transaction } from '../db/database.ts';
import type { Refusal } from '../http/refusal.ts';
import type { Guesser } from '../throttling/throttle.ts';
import { guesserOf } from './guesser.ts';
import { endSignIn } from './prove-password.ts';
import { type SignInRow, updateSignIn } from './sign-in-queries.ts';
import { type SignInCall, withSignIn } from './within-sign-in.ts';

/**
 * Counts a code about to be checked, in the sign-in and in the throttle, in the transaction in which it is checked. Gives the
 * refusal `sign_in_ended` or `too_many_attempts` where it must not be, and who guesses otherwise.
 */
export async function countCode(
  tx: Transaction,
  call: SignInCall,
  row: SignInRow,
): Promise<Guesser | Refusal> {
  const { now, throttle } = call.services;
  if (row.codeAttempts >= codeAttemptsPerSignIn) return endSignIn(tx, row.id, now());
  const guesser = await guesserOf(tx, call, row);
  const [refusal] = await Promise.all([
    throttle.attemptWithin(tx, 'code', guesser),
    updateSignIn(tx, row.id, { codeAttempts: row.codeAttempts + 1 }),
  ]);
  return refusal ?? guesser;
}

/** Counts a code that is checked in another transaction, after this one. Throws `sign_in_ended`, `too_many_attempts`. */
export const countCodeAttempt = (call: SignInCall, step: NextStep['step']): Promise<Guesser> =>
  withSignIn(call, step, (tx, { row }) => countCode(tx, call, row));
