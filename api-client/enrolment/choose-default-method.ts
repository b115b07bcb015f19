import * as z from 'zod/mini';
import { id } from '../fields.ts';
import { operation } from '../operation.ts';
import { signInSchema } from '../sign-in/sign-in.ts';

export const chooseDefaultMethod = operation({
  method: 'PUT',
  path: '/api/v1/sign-ins/current/enrolment/default-method',
  summary: 'Choose which of one’s own methods is asked for first, on the last page of the wizard (G2.6)',
  access: { by: 'sign-in' },
  body: z.object({ methodId: id }),
  success: { status: 200, body: signInSchema },
  problems: ['input_invalid', 'step_not_due', 'sign_in_ended', 'not_found'],
});
