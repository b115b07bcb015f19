import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { phoneNumber } from './phone-number.ts';

export const textAppLinkSchema = z.object({ number: phoneNumber });

export const textAppLink = operation({
  method: 'POST',
  path: '/api/v1/sign-ins/current/enrolment/app-link',
  summary: 'Text the address of the authenticator app to one’s own phone; no secret is in it (G2.4)',
  access: { by: 'sign-in' },
  body: textAppLinkSchema,
  success: { status: 204 },
  problems: ['input_invalid', 'step_not_due', 'sign_in_ended', 'too_many_texts'],
});
