import * as z from 'zod/mini';
import { id } from '../fields.ts';
import { operation } from '../operation.ts';
import { contactJobSchema } from './contact-job.ts';

export const getContactJob = operation({
  method: 'GET',
  path: '/api/v1/contact-jobs/{contactJobId}',
  summary: 'How far a job of many contacts is',
  access: { by: 'session', authorisation: 'manage-contacts' },
  params: z.object({ contactJobId: id }),
  success: { status: 200, body: contactJobSchema },
  problems: ['input_invalid', 'not_found'],
});
