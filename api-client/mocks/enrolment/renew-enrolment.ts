import { createTotpKey } from '../../enrolment/totp.ts';
import type { Operations } from '../../operations.ts';
import { Refusal } from '../../refusal.ts';
import type { MockHandler } from '../mock-handler.ts';
import { advance, withSignIn } from '../sign-in/within-sign-in.ts';

export const renewEnrolment: MockHandler<Operations['renewEnrolment']> = (call) =>
  withSignIn(call, 'register', (state) => {
    if (state.enrolment?.kind !== 'totp' || state.enrolment.stage === 'done')
      throw new Refusal('step_not_due');
    state.enrolment.key = createTotpKey();
    return advance(call, state);
  });
