import * as z from 'zod/mini';
import { code } from '../fields.ts';

/**
 * The mobile number of a contact. Answers hold it masked, because nobody needs to read it again; empty: there is none. An edit that
 * hands the masked one back leaves it as it is; another one comes in E.164.
 */
export const contactPhone = z
  .string(code('invalid'))
  .check(z.trim(), z.regex(/^(?:|\+[1-9]\d{6,14}|\+X{1,3} X+\d{2})$/, code('phone_invalid')));
