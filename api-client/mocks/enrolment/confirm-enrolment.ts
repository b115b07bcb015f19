import { v7 as uuidv7 } from 'uuid';
import { matchTotpCode } from '../../enrolment/totp.ts';
import type { Operations } from '../../operations.ts';
import { Refusal } from '../../refusal.ts';
import { decideNextStep } from '../../sign-in/next-step.ts';
import { tellMethodChanged } from '../messages/send-security-mail.ts';
import type { MockHandler } from '../mock-handler.ts';
import { countCodeAttempt } from '../sign-in/count-code-attempt.ts';
import { forgetGuesses } from '../sign-in/count-guess.ts';
import { advance, withSignIn } from '../sign-in/within-sign-in.ts';

export const confirmEnrolment: MockHandler<Operations['confirmEnrolment']> = (call) =>
  withSignIn(call, 'register', (state) => {
    const { model, now, body } = call;
    const refusal = countCodeAttempt(call, state);
    if (refusal) return refusal;
    const { enrolment, signIn, facts } = state;
    const isAllowed = decideNextStep(facts).methods?.includes('totp');
    if (!signIn.accountId || !isAllowed || !enrolment?.key || enrolment.stage === 'done')
      return new Refusal('step_not_due');
    const lastUsedCounter = matchTotpCode(enrolment.key, body.code, now);
    if (lastUsedCounter === null) return new Refusal('code_wrong');
    model.methods.push({
      id: uuidv7(),
      accountId: signIn.accountId,
      kind: 'totp',
      name: 'TOTP',
      key: enrolment.key,
      lastUsedCounter,
      lastUsedAt: now,
      createdAt: now,
    });
    tellMethodChanged(model, { accountId: signIn.accountId, kind: 'totp', change: 'registered' }, now);
    enrolment.stage = 'done';
    signIn.methodProvedAt = now;
    signIn.provedMethods.push('totp');
    const answer = advance(call, state);
    forgetGuesses('code', call, state);
    return answer;
  });
