import { maskNumber, refusalOfNumber } from '../phone/mobile-number.ts';
import type { FieldCode } from '../problems.ts';

/** What became of the mobile number of a contact: as it was, or another one — null: none — with why that one is refused. */
export type PhoneEdit =
  | { readonly stays: true }
  | { readonly stays: false; readonly number: string | null; readonly refusal: FieldCode | null };

/** Reads what was asked for the number of a contact, of whom `shown` is the one that is kept, masked; empty: none. */
export function planPhone(shown: string, asked: string | undefined): PhoneEdit {
  if (asked === undefined || asked === shown) return { stays: true };
  if (asked === '') return { stays: false, number: null, refusal: null };
  return { stays: false, number: asked, refusal: refusalOfNumber(asked) };
}

/** A number as an organisation is shown it: masked; empty where there is none. */
export const shownPhone = (number: string | null): string => (number ? maskNumber(number) : '');
