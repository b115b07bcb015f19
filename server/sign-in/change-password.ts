import type { Operations } from '../../api-client/operations.ts';
import { reasonToRefuse } from '../../api-client/passwords/guessable-password.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal, refuseField } from '../http/refusal.ts';
import { passwordGuesserOf } from './guesser.ts';
import { namesOf, setOwnPassword } from './set-own-password.ts';
import { advance, withSignIn } from './within-sign-in.ts';

/**
 * Replaces a temporary or expired password (G0.6, ASVS 6.2.3): the temporary one is dead, and every other session of the account ends (7.4.3).
 * Refuses fields with `password_wrong`, `password_unchanged`, `password_common`, `password_contains_name`.
 */
export const changePassword: Handler<Operations['changePassword']> = async (call) => {
  const { services, body } = call;
  const attempt = await withSignIn(call, 'change-password', async (tx, state) => ({
    hash: state.password?.hash ?? null,
    names: await namesOf(tx, services, state),
    guesser: await passwordGuesserOf(tx, call, state.row),
  }));
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
    const how = state.facts.account.passwordDue ?? 'expired';
    await setOwnPassword(tx, services, state, { hash, how });
    return advance(tx, call, state);
  });
};
