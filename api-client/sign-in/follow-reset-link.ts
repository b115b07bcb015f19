import * as z from 'zod/mini';
import { languageSchema } from '../fields.ts';
import { operation } from '../operation.ts';
import { resetTokenPattern } from './reset-link.ts';
import { signInSchema } from './sign-in.ts';

export const followResetLink = operation({
  method: 'POST',
  path: '/api/v1/sign-ins/by-reset-link',
  summary: 'Begin a sign-in in which the mailed link stands in for the forgotten password; the link is spent',
  access: { by: 'anyone' },
  body: z.object({
    token: z.string({ error: 'invalid' }).check(z.regex(resetTokenPattern, 'invalid')),
    language: z.optional(languageSchema),
  }),
  success: { status: 201, body: signInSchema },
  problems: ['input_invalid', 'reset_link_dead'],
});
