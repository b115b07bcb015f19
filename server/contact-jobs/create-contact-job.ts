import { v7 as uuidv7 } from 'uuid';
import { type ContactJob, mostOpenJobs } from '../../api-client/contact-jobs/contact-job.ts';
import { recogniseHeadings, refusalOfColumns } from '../../api-client/contact-jobs/import-column.ts';
import type { BodyOf } from '../../api-client/operation.ts';
import type { Operations } from '../../api-client/operations.ts';
import type { Acting } from '../contacts/acting.ts';
import { plannedMoment } from '../contacts/plan-invitation.ts';
import type { Transaction } from '../db/database.ts';
import type { Handler, SessionCaller } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { Refusal } from '../http/refusal.ts';
import { announce } from '../live/changes.ts';
import type { Services } from '../services.ts';
import { contactJobOf } from './contact-job-of.ts';
import { countOpenJobs, insertJob } from './contact-job-queries.ts';
import { insertFileRows } from './contact-job-row-queries.ts';
import { countsOfNew } from './counts-of-new.ts';
import { readContactFile } from './read-contact-file.ts';
import { sealCells } from './sealed-cells.ts';
import { conditionOfSelection } from './select-contacts.ts';
import { startAction } from './start-action.ts';

type Asked = BodyOf<Operations['createContactJob']>;

async function refuseTooMany(tx: Transaction, organisationId: string): Promise<void> {
  if ((await countOpenJobs(tx, organisationId)) >= mostOpenJobs) throw new Refusal('contact_jobs_open');
}

function createAction(
  { action, plannedFor = '', selection }: Asked & { kind: 'action' },
  { caller, services }: Acting & { caller: SessionCaller },
): Promise<ContactJob> {
  const { organisationId, accountId } = caller;
  const now = services.now();
  const about = {
    organisationId,
    accountId,
    action,
    plannedFor: action === 'plan' ? plannedMoment(plannedFor, now) : undefined,
    language: caller.shown.language,
    now,
  };
  return services.database.transaction(organisationContext(caller), async (tx) => {
    await refuseTooMany(tx, organisationId);
    const where = await conditionOfSelection(tx, organisationId, selection, now);
    const job = await startAction(tx, about, where);
    return contactJobOf(tx, services, job, accountId);
  });
}

async function createImport(
  { fileName, content }: Asked & { kind: 'import' },
  { caller, services }: { caller: SessionCaller; services: Services },
): Promise<ContactJob> {
  const { organisationId, accountId } = caller;
  const { headings, lines } = await readContactFile(Buffer.from(content, 'base64'));
  const columns = recogniseHeadings(headings);
  const now = services.now();
  const key = { organisationId, jobId: uuidv7() };
  const rows = lines.map(({ line, cells }) => ({
    line,
    cellsEncrypted: sealCells(services.sealer, key.jobId, line, cells),
  }));
  return services.database.transaction(organisationContext(caller), async (tx) => {
    await refuseTooMany(tx, organisationId);
    const job = await insertJob(tx, {
      id: key.jobId,
      organisationId,
      accountId,
      kind: 'import',
      state: refusalOfColumns(columns) ? 'mapping' : 'checking',
      fileName,
      headings,
      columns,
      language: caller.shown.language,
      total: rows.length,
      toProcess: rows.length,
      counts: countsOfNew(rows.length),
      createdAt: now,
      workedAt: now,
    });
    await insertFileRows(tx, key, rows);
    await announce(tx, 'contact-jobs');
    return contactJobOf(tx, services, job, accountId);
  });
}

/**
 * Begins something that is done to many contacts: an action on a selection, resolved now, or the dry run of a file. Refuses a file
 * that cannot be read, and an organisation that has too much of this waiting already.
 */
export const createContactJob: Handler<Operations['createContactJob']> = ({ body, caller, services }) =>
  body.kind === 'action'
    ? createAction(body, { caller, services })
    : createImport(body, { caller, services });
