import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/mobile';
import type { FieldCode } from '../problems.ts';

/** What became of a number that was typed: its E.164 form, or why it cannot be used. */
export type TypedNumber =
  | { readonly number: string; readonly refusal: null }
  | { readonly number: null; readonly refusal: Extract<FieldCode, 'phone_invalid' | 'phone_not_mobile'> };

/**
 * Reads a number as people type it, in a country or with `+` and its code. Only numbers of mobile plans are taken, because texts
 * reach no others: landlines, premium-rate and freephone numbers are refused (libphonenumber's metadata of mobile numbers).
 */
export function readMobileNumber(typed: string, country?: CountryCode): TypedNumber {
  const parsed = parsePhoneNumberFromString(typed, country ? { defaultCountry: country } : {});
  if (!parsed || parsed.ext) return { number: null, refusal: 'phone_invalid' };
  // Networks of no country, like those of satellites, cost like premium rate.
  if (!parsed.isValid() || !parsed.country)
    return { number: null, refusal: parsed.isPossible() ? 'phone_not_mobile' : 'phone_invalid' };
  return { number: parsed.number, refusal: null };
}

/** Why a number in E.164 cannot be used; null where it can. */
export const refusalOfNumber = (number: string): TypedNumber['refusal'] => {
  const read = readMobileNumber(number);
  if (read.refusal) return read.refusal;
  return read.number === number ? null : 'phone_invalid';
};

/**
 * Hides a number but for its last two digits, as G4.2 shows it: `+XX XXXXXXX40`. Enough for its owner to know which phone to
 * take, too little for anybody else.
 */
export function maskNumber(number: string): string {
  const parsed = parsePhoneNumberFromString(number);
  const callingCode = parsed?.countryCallingCode ?? number.slice(1, 3);
  const national = parsed?.nationalNumber ?? number.slice(3);
  return `+${'X'.repeat(callingCode.length)} ${'X'.repeat(Math.max(1, national.length - 2))}${national.slice(-2)}`;
}
