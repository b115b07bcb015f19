import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { signInSchema } from './sign-in.ts';

export const answerStaySignedInSchema = z.object({
  stay: z.boolean(),
  /** Unless "don't show this again" was ticked. */
  askAgain: z.boolean(),
});

export const answerStaySignedIn = operation({
  method: 'POST',
  path: '/api/v1/sign-ins/current/stay-signed-in',
  summary: 'Answer "Stay signed in?", where the organisation lets devices be remembered (G4.6)',
  access: { by: 'sign-in' },
  body: answerStaySignedInSchema,
  success: { status: 200, body: signInSchema },
  problems: ['input_invalid', 'step_not_due', 'sign_in_ended'],
});
