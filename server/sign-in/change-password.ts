import { and, eq, isNull } from 'drizzle-orm';
import type { Operations } from '../../api-client/operations.ts';
import { reasonToRefuse } from '../../api-client/passwords/guessable-password.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import { accounts, passwords, sessions } from '../db/schema.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal, refuseField } from '../http/refusal.ts';
import { guesserOf } from './guesser.ts';
import { findAccount, type SignInState, updateSignIn } from './sign-in-queries.ts';
import { advance, type SignInCall, withSignIn } from './within-sign-in.ts';

async function readAttempt(tx: Transaction, call: SignInCall, { row, password, open }: SignInState) {
  const account = row.accountId ? await findAccount(tx, row.accountId) : undefined;
  const names = [
    ...open.flatMap((each) => [each.contactName, each.organisationName]),
    account?.email ?? '',
    call.services.config.brand.name,
  ];
  return { hash: password?.hash ?? null, names, guesser: await guesserOf(tx, call, row) };
}

async function setPassword(
  tx: Transaction,
  { row, password }: SignInState,
  hash: string,
  now: Date,
): Promise<void> {
  const { accountId } = row;
  if (!accountId || !password) throw new Error('only an account’s password can be changed');
  await tx
    .update(passwords)
    .set({ hash, kind: 'own', expiresAt: null, setAt: now })
    .where(eq(passwords.accountId, accountId));
  // Other sign-ins that proved the password before have to prove this one.
  await updateSignIn(tx, row.id, { passwordProvedAt: now });
  // From here on the account is in use: no organisation that invited it may replace its password any more.
  await tx
    .update(accounts)
    .set({ activatedAt: now })
    .where(and(eq(accounts.id, accountId), isNull(accounts.activatedAt)));
  await tx
    .update(sessions)
    .set({ endedAt: now })
    .where(and(eq(sessions.accountId, accountId), isNull(sessions.endedAt)));
  await recordEvent(tx, 'password.changed', { actor: 'account', actorAccountId: accountId, accountId });
}

/**
 * Replaces a temporary or expired password (G0.6, ASVS 6.2.3): the temporary one is dead, and every other session of the account ends (7.4.3).
 * Refuses fields with `password_wrong`, `password_unchanged`, `password_common`, `password_contains_name`.
 */
export const changePassword: Handler<Operations['changePassword']> = async (call) => {
  const { services, body } = call;
  const attempt = await withSignIn(call, 'change-password', (tx, state) => readAttempt(tx, call, state));
  await services.throttle.attempt('password', attempt.guesser);
  if (!(await services.passwords.verify(attempt.hash, body.currentPassword)))
    throw refuseField('currentPassword', 'password_wrong');
  await services.throttle.succeeded('password', attempt.guesser);
  if (body.newPassword === body.currentPassword) throw refuseField('newPassword', 'password_unchanged');
  const reason = reasonToRefuse(body.newPassword, attempt.names);
  if (reason) throw refuseField('newPassword', reason);

  const hash = await services.passwords.hash(body.newPassword);
  return withSignIn(call, 'change-password', async (tx, state) => {
    if (state.password?.hash !== attempt.hash) return new Refusal('step_not_due');
    await setPassword(tx, state, hash, services.now());
    return advance(tx, call, state);
  });
};
