import type { RowReason } from '../../api-client/contact-jobs/row-reason.ts';
import type { ContactAction } from '../../api-client/contacts/act-on-contacts.ts';
import { actions } from '../contacts/act-on-contacts.ts';
import type { Acting } from '../contacts/acting.ts';
import { partsOf, type Transaction } from '../db/database.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { codeOfFailure } from './code-of-failure.ts';
import { type ContactJobRecord, keyOf } from './contact-job-queries.ts';
import { type ContactJobRowRecord, type RowResult, rowsAfter } from './contact-job-row-queries.ts';
import type { JobLog, WorkedRows } from './job-worker.ts';

/** So many contacts are acted on in one transaction: an invitation takes a while, and others may wait for the same contact. */
const actedOnAtOnce = 20;

type ActionJob = ContactJobRecord & { readonly action: ContactAction };

async function act(
  acting: Acting,
  { action, plannedFor }: ActionJob,
  { contactId }: ContactJobRowRecord,
  log: JobLog,
): Promise<RowReason[]> {
  // The moment may have come while they waited for their turn.
  const isDue = plannedFor !== null && plannedFor <= acting.services.now();
  try {
    await actions[isDue ? 'invite' : action](acting, contactId ?? '', plannedFor?.toISOString());
    return [];
  } catch (error) {
    return [{ column: null, code: codeOfFailure(error, log) }];
  }
}

/** Acts on the next contacts of a selection, by the rules and the code for one, each of them a part of one transaction. */
export async function actOnRows(
  tx: Transaction,
  { caller, services }: Acting,
  job: ActionJob,
  log: JobLog,
): Promise<WorkedRows> {
  const rows = await rowsAfter(tx, keyOf(job), { line: job.lastLine, limit: actedOnAtOnce });
  const database = partsOf(tx, services.database, organisationContext(caller));
  const acting = { caller, services: { ...services, database } };
  const results: RowResult[] = [];
  for (const row of rows) {
    const reasons = await act(acting, job, row, log);
    const { line, contactId, name, email, invites, changes } = row;
    const outcome = reasons.length > 0 ? 'refused' : 'acted';
    results.push({ line, contactId, name, email, invites, changes, isDone: true, outcome, reasons });
  }
  return { rows, results, isLast: rows.length < actedOnAtOnce };
}
