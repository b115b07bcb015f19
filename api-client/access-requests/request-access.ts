import * as z from 'zod/mini';
import { emailAddress, languageSchema, optionalText, requiredText } from '../fields.ts';
import { operation } from '../operation.ts';

/** What somebody without access types. The organisation is named in words: no list of them is ever shown. */
export const requestAccessSchema = z.object({
  organisation: requiredText(200),
  email: emailAddress,
  name: z._default(optionalText(120), ''),
  reason: z._default(optionalText(300), ''),
  /** The language chosen on this browser. */
  language: z.optional(languageSchema),
});

export const requestAccess = operation({
  method: 'POST',
  path: '/api/v1/access-requests',
  summary:
    'Ask an organisation’s administrators for access. Nothing is looked up before the answer, so that it is the same for everybody',
  access: { by: 'anyone' },
  body: requestAccessSchema,
  success: { status: 204 },
  problems: ['input_invalid', 'too_many_attempts'],
});
