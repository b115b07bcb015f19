import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { contactJobSchema } from './contact-job.ts';

/** So many of the newest jobs are listed. */
export const listedContactJobs = 20;

export const listContactJobs = operation({
  method: 'GET',
  path: '/api/v1/contact-jobs',
  summary: 'The newest jobs of many contacts of the organisation, newest first',
  access: { by: 'session', authorisation: 'manage-contacts' },
  success: { status: 200, body: z.object({ jobs: z.array(contactJobSchema) }) },
  problems: [],
});
