import * as z from 'zod/mini';
import { activationCode } from '../../../api-client/authenticator/activation.ts';
import type { FieldCode } from '../../../api-client/problems.ts';

/** The activation code in what was typed, or what is wrong with it. */
export function readTypedCode(typed: string): { code: string } | { wrong: FieldCode } {
  const read = z.safeParse(activationCode, typed);
  return read.success ? { code: read.data } : { wrong: read.error.issues[0]?.message as FieldCode };
}
