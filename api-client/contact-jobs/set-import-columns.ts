import * as z from 'zod/mini';
import { id } from '../fields.ts';
import { operation } from '../operation.ts';
import { contactJobSchema } from './contact-job.ts';
import { importColumnSchema } from './import-column.ts';

/** So many columns at most in a file. */
export const mostColumns = 100;

export const setImportColumns = operation({
  method: 'PUT',
  path: '/api/v1/contact-jobs/{contactJobId}/columns',
  summary: 'Say what the columns of a file are, one for each heading; the file is checked anew',
  access: { by: 'session', authorisation: 'manage-contacts' },
  params: z.object({ contactJobId: id }),
  body: z.object({
    columns: z.array(z.nullable(importColumnSchema)).check(z.maxLength(mostColumns, { error: 'invalid' })),
  }),
  success: { status: 200, body: contactJobSchema },
  problems: ['input_invalid', 'not_found', 'contact_job_state'],
});
