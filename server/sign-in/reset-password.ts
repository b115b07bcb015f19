import type { Operations } from '../../api-client/operations.ts';
import { reasonToRefuse } from '../../api-client/passwords/guessable-password.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal, refuseField } from '../http/refusal.ts';
import { namesOf, setOwnPassword } from './set-own-password.ts';
import { advance, withSignIn } from './within-sign-in.ts';

/**
 * Puts a new password in the place of the forgotten one, by the same rules as any other change (ASVS 6.2.4, 6.2.11, 6.4.3).
 * Refuses fields with `password_unchanged`, `password_common`, `password_contains_name`.
 */
export const resetPassword: Handler<Operations['resetPassword']> = async (call) => {
  const { services, body } = call;
  const { hash: before, names } = await withSignIn(call, 'reset-password', async (tx, state) => ({
    hash: state.password?.hash ?? null,
    names: await namesOf(tx, services, state),
  }));
  const reason = reasonToRefuse(body.newPassword, names);
  if (reason) throw refuseField('newPassword', reason);
  if (await services.passwords.verify(before, body.newPassword))
    throw refuseField('newPassword', 'password_unchanged');

  const hash = await services.passwords.hash(body.newPassword);
  return withSignIn(call, 'reset-password', async (tx, state) => {
    if (state.password?.hash !== before) return new Refusal('step_not_due');
    await setOwnPassword(tx, services, state, { hash, how: 'forgotten' });
    return advance(tx, call, state);
  });
};
