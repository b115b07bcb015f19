import { pauseBeforeNextCode } from '../../api-client/phone/phone-code-rules.ts';
import { type PhoneProgress, stateOfPhoneCode } from '../../api-client/phone/phone-progress.ts';
import type { Transaction } from '../db/database.ts';
import type { Services } from '../services.ts';
import type { SignInState } from '../sign-in/sign-in-queries.ts';
import { countPhoneCodes, latestPhoneCode } from './phone-code-queries.ts';
import { findKnownPhone } from './phone-method-queries.ts';

/** How many seconds must pass before another code is texted in a sign-in. */
export async function pauseOf(
  tx: Transaction,
  signInId: string,
  methodId: string | null,
  now: Date,
): Promise<number> {
  const latest = await latestPhoneCode(tx, signInId, methodId);
  const { count } = await countPhoneCodes(tx, signInId, methodId);
  return pauseBeforeNextCode(count, latest?.createdAt ?? null, now);
}

/** The account's phone, where it has one. */
export const phoneOf = ({ methods }: Pick<SignInState, 'methods'>) =>
  methods.find(({ kind }) => kind === 'phone');

/** How a sign-in stands with the codes that are texted in it: to register a number, or to verify the phone that is registered. */
export async function describePhoneProgress(
  tx: Transaction,
  { now }: Pick<Services, 'now'>,
  state: SignInState,
  purpose: 'registration' | 'verification',
): Promise<PhoneProgress> {
  const phone = purpose === 'verification' ? phoneOf(state) : undefined;
  const methodId = phone?.id ?? null;
  const signInId = state.row.id;
  const latest = await latestPhoneCode(tx, signInId, methodId);
  const codeState = latest && stateOfPhoneCode(latest, now());
  const { count } = await countPhoneCodes(tx, signInId, methodId);
  return {
    known: phone?.name ?? (await findKnownPhone(tx, state))?.phoneMask ?? null,
    sent:
      latest && codeState
        ? { to: latest.phoneMask, state: codeState, expiresAt: latest.expiresAt.toISOString() }
        : null,
    count,
    pause: pauseBeforeNextCode(count, latest?.createdAt ?? null, now()),
  };
}
