import type { Operations } from '../../api-client/operations.ts';
import { stateOfResetCode } from '../../api-client/sign-in/reset-code.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { countCode } from './count-code-attempt.ts';
import { countResetAttempt, spendReset } from './method-reset-queries.ts';
import { advanceWith, withSignIn } from './within-sign-in.ts';

/**
 * Proves the code that an administrator read out after the methods were reset. It works once, and counts in this sign-in only;
 * the attempt is counted before the digits are looked at (ASVS 6.5.1, 6.5.5). Throws `reset_code_wrong`; `reset_code_dead` for one
 * that has lapsed, was used, replaced, or tried too often.
 */
export const proveResetCode: Handler<Operations['proveResetCode']> = async (call) => {
  const { services, body } = call;
  const attempt = await withSignIn(call, 'reset-code', async (tx, { row, reset }) => {
    const guesser = await countCode(tx, call, row);
    if (guesser instanceof Refusal) return guesser;
    const isWaiting = reset && stateOfResetCode(reset, services.now()) === 'waiting';
    if (!isWaiting || !(await countResetAttempt(tx, reset.id))) return new Refusal('reset_code_dead');
    return { guesser, reset };
  });
  const { id, codeHash } = attempt.reset;
  const isRight = await services.passwords.verify(codeHash, body.code);
  return withSignIn(call, 'reset-code', async (tx, state) => {
    const { accountId } = state.row;
    const about = accountId ? { accountId } : {};
    if (!isRight) {
      await recordEvent(tx, 'sign-in.code-refused', { actor: 'visitor', ...about });
      return new Refusal('reset_code_wrong');
    }
    if (!(await spendReset(tx, id, services.now()))) return new Refusal('reset_code_dead');
    await recordEvent(tx, 'sign-in.reset-code-proved', { actor: 'visitor', ...about });
    await services.throttle.succeededWithin(tx, 'code', attempt.guesser);
    return advanceWith(tx, call, state, { provedResetId: id });
  });
};
