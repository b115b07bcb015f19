import * as z from 'zod/mini';
import { id } from '../fields.ts';
import { operation } from '../operation.ts';
import { contactJobSchema } from './contact-job.ts';

export const startImport = operation({
  method: 'POST',
  path: '/api/v1/contact-jobs/{contactJobId}/start',
  summary:
    'Carry out what the dry run said. With `invites`, whoever is added and asks for it is invited afterwards, by a job of its own',
  access: { by: 'session', authorisation: 'manage-contacts' },
  params: z.object({ contactJobId: id }),
  body: z.object({ invites: z.boolean({ error: 'required' }) }),
  success: { status: 200, body: contactJobSchema },
  problems: ['input_invalid', 'not_found', 'contact_job_state'],
});
