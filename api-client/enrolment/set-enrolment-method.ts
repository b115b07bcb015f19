import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { signInSchema } from '../sign-in/sign-in.ts';
import { methodKindSchema } from './enrolment.ts';

export const setEnrolmentMethod = operation({
  method: 'PUT',
  path: '/api/v1/sign-ins/current/enrolment/method',
  summary: 'Register another method of those that are allowed: the wizard begins anew with it (G0.5)',
  access: { by: 'sign-in' },
  body: z.object({ method: methodKindSchema }),
  success: { status: 200, body: signInSchema },
  problems: ['input_invalid', 'step_not_due', 'sign_in_ended', 'method_not_allowed'],
});
