import * as z from 'zod/mini';
import { id } from '../fields.ts';
import { operation } from '../operation.ts';
import { contactJobSchema } from './contact-job.ts';

export const cancelContactJob = operation({
  method: 'POST',
  path: '/api/v1/contact-jobs/{contactJobId}/cancel',
  summary: 'End a job before it is done. What it has done stays',
  access: { by: 'session', authorisation: 'manage-contacts' },
  params: z.object({ contactJobId: id }),
  success: { status: 200, body: contactJobSchema },
  problems: ['input_invalid', 'not_found', 'contact_job_state'],
});
