import { randomInt } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { Language } from '../../api-client/language.ts';
import { maskNumber } from '../../api-client/phone/mobile-number.ts';
import {
  composePhoneCode,
  phoneCodeLastsFor,
  phoneCodesPerSignIn,
} from '../../api-client/phone/phone-code-rules.ts';
import type { NextStep, SignIn } from '../../api-client/sign-in/sign-in.ts';
import type { TextPurpose } from '../../api-client/throttling/text-limits.ts';
import { recordEvent } from '../audit/record-event.ts';
import type { Transaction } from '../db/database.ts';
import { Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { guesserOf } from '../sign-in/guesser.ts';
import { endSignIn } from '../sign-in/prove-password.ts';
import { findAccount, type SignInRow, type SignInState } from '../sign-in/sign-in-queries.ts';
import { advance, type SignInCall, withSignIn } from '../sign-in/within-sign-in.ts';
import { pauseOf } from './describe-phone-progress.ts';
import { codeBinding, countPhoneCodes, endPhoneCode, insertPhoneCode } from './phone-code-queries.ts';

/** Where a code goes to. `methodId`: the phone that it is to prove; null: the number is being registered. */
export interface Aim {
  readonly accountId: string;
  readonly methodId: string | null;
  readonly number: string;
}

/** Gives where a code goes to in a sign-in as it stands, or why none does. */
export type TakeAim = (tx: Transaction, state: SignInState) => Promise<Aim | Refusal>;

/** The language that somebody reads: the one of the screen, or else of the account. */
export async function languageOf(
  tx: Transaction,
  { chosenLanguage, accountId }: SignInRow,
): Promise<Language> {
  if (chosenLanguage) return chosenLanguage;
  return (accountId && (await findAccount(tx, accountId))?.language) || 'nl';
}

async function refuseTooSoon(
  tx: Transaction,
  { now }: Services,
  { row }: SignInState,
  { methodId }: Aim,
): Promise<Refusal | undefined> {
  const pause = await pauseOf(tx, row.id, methodId, now());
  if (pause > 0) return new Refusal('phone_code_paused', { retryAfter: pause });
  const { all } = await countPhoneCodes(tx, row.id, methodId);
  return all >= phoneCodesPerSignIn ? endSignIn(tx, row.id, now()) : undefined;
}

async function writeCode(
  tx: Transaction,
  { sealer, texter, now }: Services,
  { row }: SignInState,
  { accountId, methodId, number }: Aim,
  { code, codeHash }: { code: string; codeHash: string },
): Promise<void> {
  const id = uuidv7();
  const createdAt = now();
  await endPhoneCode(tx, row.id, 'replaced', createdAt);
  await insertPhoneCode(tx, {
    id,
    signInId: row.id,
    accountId,
    methodId,
    phoneEncrypted: methodId === null ? sealer.seal(number, codeBinding(id)) : null,
    phoneMask: maskNumber(number),
    codeHash,
    createdAt,
    expiresAt: new Date(createdAt.getTime() + phoneCodeLastsFor),
  });
  await texter.textCode(tx, { number, language: await languageOf(tx, row) }, code);
  await recordEvent(tx, 'method.code-texted', {
    actor: 'account',
    actorAccountId: accountId,
    accountId,
    details: { to: maskNumber(number) },
  });
}

/**
 * Texts a code of six digits out of cryptographically strong chance, of which only the argon2id is kept (ASVS 6.5.2, 6.5.3); the
 * code before is dead. Throws `phone_code_paused` where the last one went out a moment ago, `too_many_texts`.
 */
export async function textPhoneCode(
  call: SignInCall,
  step: NextStep['step'],
  purpose: TextPurpose,
  takeAim: TakeAim,
): Promise<SignIn> {
  const { services } = call;
  const asked = await withSignIn(call, step, async (tx, state) => {
    const aim = await takeAim(tx, state);
    if (aim instanceof Refusal) return aim;
    const refusal = await refuseTooSoon(tx, services, state, aim);
    return refusal ?? { aim, asker: await guesserOf(tx, call, state.row) };
  });
  await services.throttle.askForText(asked.asker, asked.aim.number, purpose);
  const code = composePhoneCode((bound) => randomInt(bound));
  const codeHash = await services.passwords.hash(code);
  return withSignIn(call, step, async (tx, state) => {
    const aim = await takeAim(tx, state);
    if (aim instanceof Refusal) return aim;
    const refusal = await refuseTooSoon(tx, services, state, aim);
    if (refusal) return refusal;
    await writeCode(tx, services, state, aim, { code, codeHash });
    return advance(tx, call, state);
  });
}
