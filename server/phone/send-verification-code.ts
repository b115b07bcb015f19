import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { openNumber } from './phone-method-queries.ts';
import { textPhoneCode } from './text-phone-code.ts';
import { phoneThatDoes } from './verifying-phone.ts';

/** Texts a code to the phone that is registered, when its owner asks for one. */
export const sendVerificationCode: Handler<Operations['sendVerificationCode']> = (call) =>
  textPhoneCode(call, 'verify', 'registered', async (_tx, state) => {
    const phone = phoneThatDoes(state);
    if (phone instanceof Refusal) return phone;
    const { id: methodId, accountId } = phone;
    return { accountId, methodId, number: openNumber(phone, call.services.sealer) };
  });
