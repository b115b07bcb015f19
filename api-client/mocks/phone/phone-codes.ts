import { maskNumber } from '../../phone/mobile-number.ts';
import {
  attemptsPerPhoneCode,
  composePhoneCode,
  pauseBeforeNextCode,
  phoneCodeLastsFor,
  phoneCodesPerSignIn,
} from '../../phone/phone-code-rules.ts';
import { type PhoneProgress, stateOfPhoneCode } from '../../phone/phone-progress.ts';
import { Refusal } from '../../refusal.ts';
import {
  isForgottenOnProof,
  type TextPurpose,
  textCounters,
  textLimits,
} from '../../throttling/text-limits.ts';
import { random } from '../authenticator/chance.ts';
import { sendText, textCode } from '../messages/send-text.ts';
import type { Model } from '../model/model.ts';
import { countCodeAttempt } from '../sign-in/count-code-attempt.ts';
import { forgetGuesses } from '../sign-in/count-guess.ts';
import { takePoint } from '../sign-in/counters.ts';
import { guesserOf, network } from '../sign-in/guesser.ts';
import type { SignInState } from '../sign-in/sign-in-state.ts';
import type { SignInCall } from '../sign-in/within-sign-in.ts';

type Method = SignInState['methods'][number];

/** The account's phone, where it has one. */
export const phoneOf = ({ methods }: SignInState): Method | undefined =>
  methods.find(({ kind }) => kind === 'phone');

/** The number that an administrator entered for the person of a sign-in. */
export const knownPhone = ({ open }: SignInState): string | undefined =>
  open.map(({ contact }) => contact.phone).find((phone) => phone !== null);

const codesOf = ({ phoneCodes }: Model, { signIn }: SignInState, phone: Method | null) =>
  phoneCodes.filter((code) => code.signInId === signIn.id && code.methodId === (phone?.id ?? null));

/** The number that the last code went to, as long as the person has not gone back. */
export function lastNumber(model: Model, state: SignInState, now: Date): string | undefined {
  const latest = codesOf(model, state, null).at(-1);
  return latest && stateOfPhoneCode(latest, now) ? latest.phone : undefined;
}

/** How a sign-in stands with the codes that are texted in it: for the phone that is registered, or for the one that is being. */
export function describePhoneProgress(
  model: Model,
  state: SignInState,
  phone: Method | null,
  now: Date,
): PhoneProgress {
  const codes = codesOf(model, state, phone);
  const latest = codes.at(-1);
  const codeState = latest && stateOfPhoneCode(latest, now);
  const known = knownPhone(state);
  return {
    known: phone?.name ?? (known ? maskNumber(known) : null),
    sent:
      latest && codeState
        ? { to: maskNumber(latest.phone), state: codeState, expiresAt: latest.expiresAt.toISOString() }
        : null,
    count: codes.length,
    pause: pauseBeforeNextCode(codes.length, latest?.createdAt ?? null, now),
  };
}

const countersOf = (
  { model, cookies }: SignInCall,
  { signIn }: SignInState,
  number: string,
  purpose: TextPurpose,
) =>
  textCounters({ ...guesserOf({ model, cookies }, signIn), network }, number, purpose).map(
    ({ limit, key }) => ({ limit, key: ['text', limit, ...key].join(' ') }),
  );

/** Counts a text about to be sent. Gives the refusal when there were too many. */
export function countText(
  call: SignInCall,
  state: SignInState,
  number: string,
  purpose: TextPurpose,
): Refusal | undefined {
  for (const { limit, key } of countersOf(call, state, number, purpose)) {
    const wait = takePoint(call.model, key, textLimits[limit], call.now);
    if (wait !== null) return new Refusal('too_many_texts', { retryAfter: wait });
  }
  return undefined;
}

/** Ends the open code of a sign-in. */
export function endPhoneCode({ model, now }: SignInCall, { signIn }: SignInState): void {
  for (const code of model.phoneCodes) if (code.signInId === signIn.id) code.endedAt ??= now;
}

/** Texts a code to a number, and kills the one before. Gives the refusal where that may not be, or not yet. */
export function textPhoneCode(
  call: SignInCall,
  state: SignInState,
  phone: Method | null,
  number: string,
): Refusal | undefined {
  const { model, now } = call;
  const { signIn } = state;
  const { pause } = describePhoneProgress(model, state, phone, now);
  if (pause > 0) return new Refusal('phone_code_paused', { retryAfter: pause });
  if (model.phoneCodes.filter(({ signInId }) => signInId === signIn.id).length >= phoneCodesPerSignIn) {
    signIn.endedAt = now;
    return new Refusal('sign_in_ended');
  }
  const refusal = countText(call, state, number, phone ? 'registered' : 'typed');
  if (refusal) return refusal;
  endPhoneCode(call, state);
  const code = composePhoneCode(random);
  model.phoneCodes.push({
    signInId: signIn.id,
    methodId: phone?.id ?? null,
    phone: number,
    code,
    attempts: 0,
    createdAt: now,
    expiresAt: new Date(now.getTime() + phoneCodeLastsFor),
    endedAt: null,
  });
  sendText(model, number, textCode(model, code), now);
  return undefined;
}

/** Uses a code, at most once. Gives the number that it proved, or the refusal. */
export function spendPhoneCode(
  call: SignInCall,
  state: SignInState,
  phone: Method | null,
  typed: string,
): string | Refusal {
  const { model, now } = call;
  const refusal = countCodeAttempt(call, state);
  if (refusal) return refusal;
  const latest = codesOf(model, state, phone).at(-1);
  if (!latest || stateOfPhoneCode(latest, now) !== 'waiting') return new Refusal('phone_code_dead');
  latest.attempts = Math.min(latest.attempts + 1, attemptsPerPhoneCode);
  if (latest.code !== typed) return new Refusal('phone_code_wrong');
  endPhoneCode(call, state);
  forgetGuesses('code', call, state);
  const counters = countersOf(call, state, latest.phone, phone ? 'registered' : 'typed');
  const forgotten = counters.filter(({ limit }) => isForgottenOnProof(limit)).map(({ key }) => key);
  model.guessCounters = model.guessCounters.filter(({ key }) => !forgotten.includes(key));
  return latest.phone;
}
