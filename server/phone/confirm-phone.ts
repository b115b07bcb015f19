import type { Operations } from '../../api-client/operations.ts';
import { maskNumber } from '../../api-client/phone/mobile-number.ts';
import { setStage } from '../enrolment/enrolment-queries.ts';
import { recordMethodChange } from '../enrolment/record-method-change.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { updateSignIn } from '../sign-in/sign-in-queries.ts';
import { advance } from '../sign-in/within-sign-in.ts';
import { codeBinding } from './phone-code-queries.ts';
import { addPhoneMethod } from './phone-method-queries.ts';
import { provePhoneCode } from './prove-phone-code.ts';
import { phoneAccountOf } from './registering-phone.ts';

/** Registers the phone that the texted code proves (G2.5). */
export const confirmPhone: Handler<Operations['confirmPhone']> = (call) => {
  const { services, body } = call;
  const { sealer, now } = services;
  return provePhoneCode(call, body.code, {
    step: 'register',
    purpose: 'typed',
    aimedAt: (state) => (phoneAccountOf(state) ? null : new Refusal('step_not_due')),
    numberOf({ id, phoneEncrypted }) {
      if (!phoneEncrypted) throw new Error('a code that is open knows its number');
      return sealer.open(phoneEncrypted, codeBinding(id));
    },
    async proved(tx, state, number) {
      const accountId = phoneAccountOf(state);
      if (!accountId) return new Refusal('step_not_due');
      const { id, provedMethods } = state.row;
      await addPhoneMethod(tx, sealer, { accountId, number, now: now() });
      await setStage(tx, id, 'done');
      await updateSignIn(tx, id, {
        methodProvedAt: now(),
        provedMethods: [...new Set([...provedMethods, 'phone' as const])],
      });
      await recordMethodChange(tx, services, 'registered', {
        accountId,
        kind: 'phone',
        name: maskNumber(number),
      });
      return advance(tx, call, state);
    },
  });
};
