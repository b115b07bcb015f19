import * as z from 'zod/mini';
import { languageSchema, requiredText } from '../fields.ts';
import { operation } from '../operation.ts';
import { signInSchema } from './sign-in.ts';

export const startSignInSchema = z.object({
  /** An e-mail address, a user name or an alternative sign-in name (G0.9, G3.7). */
  signInName: requiredText(320),
  /** The language that the person chose on this browser, where they did: kept on the account once signed in. */
  language: z.optional(languageSchema),
  /** The person comes to register a method, asked for or not: the wizard is part of this sign-in (G2.1). */
  wantsToRegister: z.optional(z.boolean()),
});

export const startSignIn = operation({
  method: 'POST',
  path: '/api/v1/sign-ins',
  summary: 'Begin to sign in under a name; the answer is the same for a name that does not exist',
  access: { by: 'anyone' },
  body: startSignInSchema,
  success: { status: 201, body: signInSchema },
  problems: ['input_invalid', 'too_many_attempts'],
});
