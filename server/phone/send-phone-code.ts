import type { Operations } from '../../api-client/operations.ts';
import { refusalOfNumber } from '../../api-client/phone/mobile-number.ts';
import { stateOfPhoneCode } from '../../api-client/phone/phone-progress.ts';
import { openContactPhone } from '../contacts/sealed-phone.ts';
import type { Transaction } from '../db/database.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal, refuseField } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import type { SignInState } from '../sign-in/sign-in-queries.ts';
import { codeBinding, latestPhoneCode } from './phone-code-queries.ts';
import { findKnownPhone } from './phone-method-queries.ts';
import { phoneAccountOf } from './registering-phone.ts';
import { textPhoneCode } from './text-phone-code.ts';

/** The number that the last code went to, or the one that an administrator entered; undefined where neither is there. */
async function numberAtHand(
  tx: Transaction,
  { sealer, now }: Services,
  state: SignInState,
): Promise<string | undefined> {
  const latest = await latestPhoneCode(tx, state.row.id, null);
  if (latest?.phoneEncrypted && stateOfPhoneCode(latest, now()))
    return sealer.open(latest.phoneEncrypted, codeBinding(latest.id));
  const known = await findKnownPhone(tx, state);
  return known && openContactPhone(sealer, known.contactId, known.phoneEncrypted);
}

/**
 * Texts a code to the number that is being registered (G2.5): to the one that was typed, else to the same one again, else to the
 * one that an administrator entered (G4.2). Refuses the field `number` where it is missing, or gets no text messages.
 */
export const sendPhoneCode: Handler<Operations['sendPhoneCode']> = (call) => {
  const { services, body } = call;
  const refusal = body.number && refusalOfNumber(body.number);
  if (refusal) throw refuseField('number', refusal);
  return textPhoneCode(call, 'register', 'typed', async (tx, state) => {
    const accountId = phoneAccountOf(state);
    if (!accountId) return new Refusal('step_not_due');
    const number = body.number ?? (await numberAtHand(tx, services, state));
    return number ? { accountId, methodId: null, number } : refuseField('number', 'required');
  });
};
