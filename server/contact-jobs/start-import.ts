import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { announce } from '../live/changes.ts';
import { changeContactJob } from './change-contact-job.ts';
import { keyOf, updateJob } from './contact-job-queries.ts';

/** Has what a dry run said carried out. Refuses a job that is not checked, or is started already. */
export const startImport: Handler<Operations['startImport']> = ({ params, body, ...calling }) =>
  changeContactJob(calling, { ...params, isForOwner: true }, async (tx, job) => {
    if (job.state !== 'checked') throw new Refusal('contact_job_state');
    await announce(tx, 'contact-jobs');
    return updateJob(tx, keyOf(job), {
      state: 'running',
      invites: body.invites,
      processed: 0,
      toProcess: job.counts.add + job.counts.change,
      lastLine: 0,
      workedMs: 0,
    });
  });
