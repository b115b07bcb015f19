import type { Operations } from '../../api-client/operations.ts';
import { withdrawApproval } from '../authenticator/withdraw-approval.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { advanceWith } from '../sign-in/within-sign-in.ts';
import { notePhoneUse, openNumber } from './phone-method-queries.ts';
import { provePhoneCode } from './prove-phone-code.ts';
import { phoneThatDoes } from './verifying-phone.ts';

/** Verifies the second factor with the code that was texted to the phone that is registered. */
export const verifyPhoneCode: Handler<Operations['verifyPhoneCode']> = (call) => {
  const { services, body } = call;
  return provePhoneCode(call, body.code, {
    step: 'verify',
    purpose: 'registered',
    aimedAt(state) {
      const phone = phoneThatDoes(state);
      return phone instanceof Refusal ? phone : phone.id;
    },
    numberOf(_code, state) {
      const phone = phoneThatDoes(state);
      if (phone instanceof Refusal) throw phone;
      return openNumber(phone, services.sealer);
    },
    async proved(tx, state) {
      const phone = phoneThatDoes(state);
      if (phone instanceof Refusal) return phone;
      const now = services.now();
      await notePhoneUse(tx, phone.id, now);
      await withdrawApproval(tx, state.row, now);
      const provedMethods = [...new Set([...state.row.provedMethods, 'phone' as const])];
      return advanceWith(tx, call, state, { methodProvedAt: now, provedMethods });
    },
  });
};
