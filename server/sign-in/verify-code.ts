import { matchTotpCode } from '../../api-client/enrolment/totp.ts';
import type { Operations } from '../../api-client/operations.ts';
import { decideNextStep } from '../../api-client/sign-in/next-step.ts';
import { recordEvent } from '../audit/record-event.ts';
import { withdrawApproval } from '../authenticator/withdraw-approval.ts';
import type { Transaction } from '../db/database.ts';
import { methodBinding, noteTotpCounter } from '../enrolment/enrolment-queries.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { countCode } from './count-code-attempt.ts';
import type { SignInState } from './sign-in-queries.ts';
import { advanceWith, withSignIn } from './within-sign-in.ts';

/** Uses a code on any of the account's TOTP apps, at most once: whoever uses it at the same moment finds it used. */
async function spendCode(
  tx: Transaction,
  { sealer, now }: Services,
  { methods }: SignInState,
  code: string,
): Promise<'right' | 'used' | 'wrong'> {
  let outcome: 'used' | 'wrong' = 'wrong';
  for (const { id, secretEncrypted, lastUsedCounter } of methods) {
    if (!secretEncrypted || lastUsedCounter === null) continue;
    const counter = matchTotpCode(sealer.open(secretEncrypted, methodBinding(id)), code, now());
    if (counter === null) continue;
    if (counter > lastUsedCounter && (await noteTotpCounter(tx, id, counter, now()))) return 'right';
    outcome = 'used';
  }
  return outcome;
}

/** Verifies the second factor with a code of the authenticator app. Throws `code_wrong`, and `code_used` for one that was used (RFC 6238 §5.2). */
export const verifyCode: Handler<Operations['verifyCode']> = (call) => {
  const { services, body } = call;
  return withSignIn(
    call,
    'verify',
    async (tx, state) => {
      const { accountId } = state.row;
      const guesser = await countCode(tx, call, state.row);
      if (guesser instanceof Refusal) return guesser;
      if (!decideNextStep(state.facts).methods?.includes('totp')) return new Refusal('step_not_due');
      const outcome = accountId ? await spendCode(tx, services, state, body.code) : 'wrong';
      if (outcome !== 'right') {
        await recordEvent(tx, 'sign-in.code-refused', { actor: 'visitor', ...(accountId && { accountId }) });
        return new Refusal(outcome === 'used' ? 'code_used' : 'code_wrong');
      }
      const now = services.now();
      const provedMethods = [...new Set([...state.row.provedMethods, 'totp' as const])];
      await services.throttle.succeededWithin(tx, 'code', guesser);
      await withdrawApproval(tx, state.row, now);
      return advanceWith(tx, call, state, { methodProvedAt: now, provedMethods });
    },
    'locked',
  );
};
