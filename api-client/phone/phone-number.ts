import * as z from 'zod/mini';
import { code } from '../fields.ts';

/** A whole number as it is kept and sent: E.164 (ITU-T E.164 §6.2.1). Whether it gets texts, `mobile-number.ts` says. */
export const phoneNumber = z
  .string(code('required'))
  .check(z.trim(), z.minLength(1, code('required')), z.regex(/^\+[1-9]\d{6,14}$/, code('phone_invalid')));

/** A number as screens and API answers show it once it is known: `+XX XXXXXXX40` (G4.2). */
export const maskedPhone = z.string().check(z.regex(/^\+X{1,3} X+\d{2}$/));
