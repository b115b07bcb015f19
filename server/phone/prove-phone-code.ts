import { stateOfPhoneCode } from '../../api-client/phone/phone-progress.ts';
import type { SignIn } from '../../api-client/sign-in/sign-in.ts';
import type { TextPurpose } from '../../api-client/throttling/text-limits.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import { Refusal } from '../http/refusal.ts';
import { countCodeAttempt } from '../sign-in/count-code-attempt.ts';
import type { SignInState } from '../sign-in/sign-in-queries.ts';
import { type SignInCall, withSignIn } from '../sign-in/within-sign-in.ts';
import { countAttempt, endPhoneCode, latestPhoneCode, type PhoneCodeRow } from './phone-code-queries.ts';

interface Proving {
  readonly step: 'register' | 'verify';
  readonly purpose: TextPurpose;
  /** The phone that the code is to prove, or null for the number that is being registered; a Refusal where none is due. */
  aimedAt(state: SignInState): string | null | Refusal;
  /** The number that the code went to. */
  numberOf(code: PhoneCodeRow, state: SignInState): string;
  /** What becomes of the sign-in when the code was right. */
  proved(tx: Transaction, state: SignInState, number: string): Promise<SignIn | Refusal>;
}

async function waitingCode(
  tx: Transaction,
  state: SignInState,
  { aimedAt }: Proving,
  now: Date,
): Promise<PhoneCodeRow | Refusal> {
  const methodId = aimedAt(state);
  if (methodId instanceof Refusal) return methodId;
  const code = await latestPhoneCode(tx, state.row.id, methodId);
  return code && stateOfPhoneCode(code, now) === 'waiting' ? code : new Refusal('phone_code_dead');
}

/**
 * Checks the digits of a code that was texted in this sign-in, and uses it, at most once: the attempt is counted before the digits
 * are looked at, and the code is locked with its sign-in when it is used. Throws `phone_code_wrong`; `phone_code_dead` for one
 * that has lapsed, was replaced, used, or tried too often (ASVS 6.5.1, 6.5.5).
 */
export async function provePhoneCode(call: SignInCall, typed: string, proving: Proving): Promise<SignIn> {
  const { services } = call;
  const guesser = await countCodeAttempt(call, proving.step);
  const attempt = await withSignIn(call, proving.step, async (tx, state) => {
    const code = await waitingCode(tx, state, proving, services.now());
    if (code instanceof Refusal) return code;
    await countAttempt(tx, code.id);
    return { id: code.id, hash: code.codeHash };
  });
  const isRight = await services.passwords.verify(attempt.hash, typed);
  const { answer, number } = await withSignIn(call, proving.step, async (tx, state) => {
    const { accountId } = state.row;
    if (!isRight) {
      await recordEvent(tx, 'sign-in.code-refused', { actor: 'visitor', ...(accountId && { accountId }) });
      return new Refusal('phone_code_wrong');
    }
    const methodId = proving.aimedAt(state);
    if (methodId instanceof Refusal) return methodId;
    const code = await latestPhoneCode(tx, state.row.id, methodId);
    if (code?.id !== attempt.id || code.endedAt) return new Refusal('phone_code_dead');
    const number = proving.numberOf(code, state);
    await endPhoneCode(tx, state.row.id, 'used', services.now());
    const answer = await proving.proved(tx, state, number);
    return answer instanceof Refusal ? answer : { answer, number };
  });
  await services.throttle.succeeded('code', guesser);
  await services.throttle.textWasUsed(guesser, number, proving.purpose);
  return answer;
}
