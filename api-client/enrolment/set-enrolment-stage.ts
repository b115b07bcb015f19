import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { signInSchema } from '../sign-in/sign-in.ts';
import { walkableStages } from './enrolment.ts';

export const setEnrolmentStage = operation({
  method: 'PUT',
  path: '/api/v1/sign-ins/current/enrolment/stage',
  summary: 'Go to a screen of the wizard, forward or back; a reload stays there',
  access: { by: 'sign-in' },
  body: z.object({ stage: z.enum(walkableStages, { error: 'invalid' }) }),
  success: { status: 200, body: signInSchema },
  problems: ['input_invalid', 'step_not_due', 'sign_in_ended'],
});
