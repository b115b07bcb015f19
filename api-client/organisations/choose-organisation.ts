import * as z from 'zod/mini';
import { id } from '../fields.ts';
import { operation } from '../operation.ts';
import { signInSchema } from '../sign-in/sign-in.ts';

export const chooseOrganisation = operation({
  method: 'PUT',
  path: '/api/v1/sign-ins/current/organisation',
  summary: 'Choose the organisation to sign in for, once (G0.8)',
  access: { by: 'sign-in' },
  body: z.object({ organisationId: id }),
  success: { status: 200, body: signInSchema },
  problems: ['input_invalid', 'step_not_due', 'sign_in_ended'],
});
