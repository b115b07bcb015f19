import { refusalOfColumns } from '../../api-client/contact-jobs/import-column.ts';
import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal, refuseField } from '../http/refusal.ts';
import { announce } from '../live/changes.ts';
import { changeContactJob } from './change-contact-job.ts';
import { keyOf, updateJob } from './contact-job-queries.ts';
import { resetRows } from './contact-job-row-queries.ts';
import { countsOfNew } from './counts-of-new.ts';

/**
 * Takes what somebody says that the columns of their file are, and has the file checked anew. Refuses columns without an e-mail
 * address or a name, one that is meant twice, and a job that is started already.
 */
export const setImportColumns: Handler<Operations['setImportColumns']> = ({ params, body, ...calling }) =>
  changeContactJob(calling, { ...params, isForOwner: true }, async (tx, job) => {
    const { columns } = body;
    if (!['mapping', 'checking', 'checked'].includes(job.state)) throw new Refusal('contact_job_state');
    if (columns.length !== job.headings.length) throw refuseField('columns', 'invalid');
    const refusal = refusalOfColumns(columns);
    if (refusal) throw refuseField('columns', refusal === 'column_twice' ? 'invalid' : 'required');
    await resetRows(tx, keyOf(job));
    await announce(tx, 'contact-jobs');
    return updateJob(tx, keyOf(job), {
      columns,
      state: 'checking',
      counts: countsOfNew(job.total),
      processed: 0,
      toProcess: job.total,
      lastLine: 0,
      workedMs: 0,
    });
  });
