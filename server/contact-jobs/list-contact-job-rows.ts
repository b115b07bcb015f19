import type { ContactJobRow } from '../../api-client/contact-jobs/contact-job-row.ts';
import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { Refusal } from '../http/refusal.ts';
import type { Sealer } from '../secrets/encryption.ts';
import { findJob } from './contact-job-queries.ts';
import { type ContactJobRowRecord, rowsAfter } from './contact-job-row-queries.ts';
import { openCells } from './sealed-cells.ts';

const rowOf = (row: ContactJobRowRecord, sealer: Sealer, isOwn: boolean): ContactJobRow => ({
  line: row.line,
  name: row.name,
  email: row.email,
  contactId: row.contactId,
  outcome: row.outcome,
  isDone: row.isDone,
  reasons: [...row.reasons],
  changes: [...row.changes],
  cells: isOwn ? openCells(sealer, row) : [],
});

/** Gives a page of a job's rows. What stands in the cells shows only to whoever brought the file. Throws `not_found`. */
export const listContactJobRows: Handler<Operations['listContactJobRows']> = ({
  params,
  query,
  caller,
  services,
}) =>
  services.database.transaction(organisationContext(caller), async (tx) => {
    const key = { organisationId: caller.organisationId, jobId: params.contactJobId };
    const job = await findJob(tx, key);
    if (!job) throw new Refusal('not_found');
    const { outcome, after, limit } = query;
    // One more than asked for tells whether there is a next page.
    const found = await rowsAfter(tx, key, {
      line: after,
      limit: limit + 1,
      outcomes: outcome && [outcome],
    });
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    const isOwn = job.accountId === caller.accountId;
    return {
      rows: shown.map((row) => rowOf(row, services.sealer, isOwn)),
      ...(found.length > limit && last && { nextAfter: last.line }),
    };
  });
