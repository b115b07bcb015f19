import * as z from 'zod/mini';
import { id } from '../fields.ts';
import { operation } from '../operation.ts';
import { rowOutcomes } from './contact-job.ts';
import { contactJobRowSchema } from './contact-job-row.ts';

/** So many rows at most on a page. */
export const mostRowsOnPage = 500;

export const contactJobRowPageSchema = z.object({
  rows: z.array(contactJobRowSchema),
  /** Hand this back as `after` to get the next page; absent on the last one. */
  nextAfter: z.optional(z.int()),
});

export const listContactJobRows = operation({
  method: 'GET',
  path: '/api/v1/contact-jobs/{contactJobId}/rows',
  summary: 'What becomes, or became, of each row of a job, a page at a time in the order of the file',
  access: { by: 'session', authorisation: 'manage-contacts' },
  params: z.object({ contactJobId: id }),
  query: z.object({
    outcome: z.optional(z.enum(rowOutcomes, { error: 'invalid' })),
    /** Lines after this one. */
    after: z._default(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(2_147_483_647)), 0),
    limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(mostRowsOnPage)), 50),
  }),
  success: { status: 200, body: contactJobRowPageSchema },
  problems: ['input_invalid', 'not_found'],
});
