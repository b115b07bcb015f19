import { and, eq } from 'drizzle-orm';
import type { Operations } from '../../api-client/operations.ts';
import type { SignIn } from '../../api-client/sign-in/sign-in.ts';
import { hasLapsed } from '../../api-client/sign-in/sign-in-facts.ts';
import { passwordAttemptsPerSignIn } from '../../api-client/sign-in/sign-in-limits.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import { contacts } from '../db/schema.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { passwordGuesserOf } from './guesser.ts';
import { type SignInState, updateSignIn } from './sign-in-queries.ts';
import { advance, advanceWith, type SignInCall, withSignIn } from './within-sign-in.ts';

/** Ends a sign-in in which too much was guessed. */
export async function endSignIn(tx: Transaction, id: string, now: Date): Promise<Refusal> {
  await updateSignIn(tx, id, { endedAt: now });
  return new Refusal('sign_in_ended');
}

async function refuse(tx: Transaction, { row }: SignInState): Promise<Refusal> {
  const about = row.accountId ? { accountId: row.accountId } : {};
  await recordEvent(tx, 'sign-in.password-refused', { actor: 'visitor', ...about });
  return new Refusal('credentials_wrong');
}

const firstRegisteredAt = ({ methods }: SignInState): Date | null =>
  methods.reduce<Date | null>(
    (first, { createdAt }) => (first && first < createdAt ? first : createdAt),
    null,
  );

async function accept(tx: Transaction, call: SignInCall, state: SignInState): Promise<SignIn> {
  const { row, password } = state;
  const now = call.services.now();
  if (password && hasLapsed(password, now)) {
    return advanceWith(tx, call, state, { lapsedPasswordProvedAt: now });
  }
  if (password?.kind !== 'temporary') return advanceWith(tx, call, state, { passwordProvedAt: now });
  await updateSignIn(tx, row.id, { passwordProvedAt: now });
  await tx
    .update(contacts)
    .set({ access: 'signed-in', cameInAt: now, methodRegisteredAt: firstRegisteredAt(state) })
    .where(and(eq(contacts.accountId, password.accountId), eq(contacts.access, 'invited')));
  return advance(tx, call, state);
}

/**
 * Proves the password. Each attempt is counted before it is checked, so that parallel guesses count too; the answer to a
 * wrong password and to a name that does not exist is the same, after the same work (ASVS 6.3.1, 6.3.8).
 * A temporary password that was right but has lapsed leads to its own step (G0.3).
 */
export const provePassword: Handler<Operations['provePassword']> = async (call) => {
  const { services, body } = call;
  const count = async (tx: Transaction, { row, password }: SignInState) => {
    if (row.passwordAttempts >= passwordAttemptsPerSignIn) return endSignIn(tx, row.id, services.now());
    const guesser = await passwordGuesserOf(tx, call, row);
    const [refusal] = await Promise.all([
      services.throttle.attemptWithin(tx, 'password', guesser),
      updateSignIn(tx, row.id, { passwordAttempts: row.passwordAttempts + 1 }),
    ]);
    return refusal ?? { hash: password?.hash ?? null, guesser };
  };
  const attempt = await withSignIn(call, 'password', count, 'left-out');
  const isRight = await services.passwords.verify(attempt.hash, body.password);
  return withSignIn(call, 'password', async (tx, state) => {
    if (!isRight || state.password?.hash !== attempt.hash) return refuse(tx, state);
    await services.throttle.succeededWithin(tx, 'password', attempt.guesser);
    return accept(tx, call, state);
  });
};
