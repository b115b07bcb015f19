import { eq, sql } from 'drizzle-orm';
import { matchTotpCode } from '../../api-client/enrolment/totp.ts';
import type { Operations } from '../../api-client/operations.ts';
import { decideNextStep } from '../../api-client/sign-in/next-step.ts';
import { recordEvent } from '../audit/record-event.ts';
import { withdrawApproval } from '../authenticator/withdraw-approval.ts';
import type { Transaction } from '../db/database.ts';
import { prepared } from '../db/prepared-statements.ts';
import { authenticationMethods } from '../db/schema.ts';
import { methodBinding, noteTotpCounter } from '../enrolment/enrolment-queries.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { countCodeAttempt } from './count-code-attempt.ts';
import { advanceWith, withSignIn } from './within-sign-in.ts';

const lockMethods = prepared((tx) =>
  tx
    .select()
    .from(authenticationMethods)
    .where(eq(authenticationMethods.accountId, sql.placeholder('accountId')))
    .for('update'),
);

/** Uses a code on any of the account's TOTP apps, at most once: the rows stay locked until the use is written. */
async function spendCode(
  tx: Transaction,
  services: Services,
  accountId: string,
  code: string,
): Promise<'right' | 'used' | 'wrong'> {
  const now = services.now();
  const methods = await lockMethods(tx, { accountId });
  let outcome: 'used' | 'wrong' = 'wrong';
  for (const { id, secretEncrypted, lastUsedCounter } of methods) {
    if (!secretEncrypted || lastUsedCounter === null) continue;
    const counter = matchTotpCode(services.sealer.open(secretEncrypted, methodBinding(id)), code, now);
    if (counter === null) continue;
    if (counter > lastUsedCounter) {
      await noteTotpCounter(tx, id, counter, now);
      return 'right';
    }
    outcome = 'used';
  }
  return outcome;
}

/** Verifies the second factor with a code of the authenticator app. Throws `code_wrong`, and `code_used` for one that was used (RFC 6238 §5.2). */
export const verifyCode: Handler<Operations['verifyCode']> = async (call) => {
  const { services, body } = call;
  const guesser = await countCodeAttempt(call, 'verify');
  const answer = await withSignIn(call, 'verify', async (tx, state) => {
    const { accountId } = state.row;
    if (!decideNextStep(state.facts).methods?.includes('totp')) return new Refusal('step_not_due');
    const outcome = accountId ? await spendCode(tx, services, accountId, body.code) : 'wrong';
    if (outcome !== 'right') {
      await recordEvent(tx, 'sign-in.code-refused', { actor: 'visitor', ...(accountId && { accountId }) });
      return new Refusal(outcome === 'used' ? 'code_used' : 'code_wrong');
    }
    const now = services.now();
    const provedMethods = [...new Set([...state.row.provedMethods, 'totp' as const])];
    await withdrawApproval(tx, state.row, now);
    return advanceWith(tx, call, state, { methodProvedAt: now, provedMethods });
  });
  await services.throttle.succeeded('code', guesser);
  return answer;
};
