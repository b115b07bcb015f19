import { matchTotpCode } from '../../api-client/enrolment/totp.ts';
import type { Operations } from '../../api-client/operations.ts';
import { decideNextStep } from '../../api-client/sign-in/next-step.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { countCodeAttempt } from '../sign-in/count-code-attempt.ts';
import { updateSignIn } from '../sign-in/sign-in-queries.ts';
import { advance, withSignIn } from '../sign-in/within-sign-in.ts';
import { addTotpMethod, openEnrolmentKey, setStage } from './enrolment-queries.ts';
import { recordMethodChange } from './record-method-change.ts';

/** Registers the app that the code proves; that code does not work again for signing in. Throws `code_wrong`. */
export const confirmEnrolment: Handler<Operations['confirmEnrolment']> = async (call) => {
  const { services, body } = call;
  const guesser = await countCodeAttempt(call, 'register');
  const answer = await withSignIn(call, 'register', async (tx, state) => {
    const { row, enrolment, methods } = state;
    const { accountId } = row;
    const isAllowed = decideNextStep(state.facts).methods?.includes('totp');
    if (!accountId || !isAllowed || enrolment?.kind !== 'totp' || enrolment.stage === 'done')
      return new Refusal('step_not_due');
    const now = services.now();
    const key = openEnrolmentKey(enrolment, services.sealer);
    const counter = matchTotpCode(key, body.code, now);
    if (counter === null) return new Refusal('code_wrong');
    const isFirst = methods.length === 0;
    await addTotpMethod(tx, services.sealer, { accountId, key, name: 'TOTP', counter, now, isFirst });
    await setStage(tx, row.id, 'done');
    await updateSignIn(tx, row.id, { methodProvedAt: now, provedMethods: [...row.provedMethods, 'totp'] });
    await recordMethodChange(tx, services, 'registered', { accountId, kind: 'totp' });
    return advance(tx, call, state);
  });
  await services.throttle.succeeded('code', guesser);
  return answer;
};
