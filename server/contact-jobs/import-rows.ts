import { v7 as uuidv7 } from 'uuid';
import { invitesAtStart, type RowPlan } from '../../api-client/contact-jobs/plan-import-row.ts';
import type { RowReason } from '../../api-client/contact-jobs/row-reason.ts';
import type { Acting } from '../contacts/acting.ts';
import { insertContacts } from '../contacts/insert-contacts.ts';
import { carryOutEdit } from '../contacts/update-contact.ts';
import { type Transaction, withinSavepoint } from '../db/database.ts';
import { codeOfFailure } from './code-of-failure.ts';
import type { ContactJobRecord } from './contact-job-queries.ts';
import { keyOf } from './contact-job-queries.ts';
import { type RowResult, rowsAfter } from './contact-job-row-queries.ts';
import type { JobLog, WorkedRows } from './job-worker.ts';
import { type PlannedRow, planRows } from './plan-rows.ts';

/** So many rows are carried out in one transaction: none of them is half done when a server dies. */
const importedAtOnce = 200;

type Done = Pick<RowResult, 'outcome' | 'contactId' | 'reasons'>;

const refusedFor = (...reasons: readonly RowReason[]): Done => ({
  outcome: 'refused',
  contactId: null,
  reasons,
});

/** Carries an edit out, or says why it is refused; the others stay done. */
async function change(
  tx: Transaction,
  acting: Acting,
  { contact }: PlannedRow,
  { edit }: RowPlan & { outcome: 'change' },
  log: JobLog,
): Promise<Done> {
  if (!contact) throw new Error('What is changed is listed.');
  try {
    await withinSavepoint(tx, () => carryOutEdit(tx, acting, contact.row, edit));
    return { outcome: 'change', contactId: contact.row.id, reasons: [] };
  } catch (error) {
    return refusedFor({ column: null, code: codeOfFailure(error, log) });
  }
}

type Addition = { readonly row: PlannedRow; readonly plan: RowPlan & { outcome: 'add' } };

/** Puts many on the list at once. Gives which line made which contact; who was added by somebody else meanwhile is not in it. */
async function add(
  tx: Transaction,
  acting: Acting,
  { organisationId, invites }: ContactJobRecord,
  additions: readonly Addition[],
): Promise<Map<number, string>> {
  const made = additions.map(({ row, plan }) => ({
    line: row.row.line,
    contact: {
      contactId: uuidv7(),
      fields: plan.fields,
      invitesAtStart: invites && invitesAtStart(plan, acting.services.now()),
    },
  }));
  const inserted = await insertContacts(
    tx,
    acting,
    organisationId,
    made.map(({ contact }) => contact),
  );
  return new Map(
    made.flatMap(({ line, contact }) =>
      inserted.has(contact.contactId) ? [[line, contact.contactId] as const] : [],
    ),
  );
}

/** Carries the next rows of a file out by the list as it is now, which may differ from that of the dry run. */
export async function importRows(
  tx: Transaction,
  acting: Acting,
  job: ContactJobRecord,
  log: JobLog,
): Promise<WorkedRows> {
  const rows = await rowsAfter(tx, keyOf(job), {
    line: job.lastLine,
    limit: importedAtOnce,
    outcomes: ['add', 'change'],
  });
  const planned = await planRows(tx, acting.services, job, rows, true);
  const additions = planned.flatMap((row) => (row.plan.outcome === 'add' ? [{ row, plan: row.plan }] : []));
  const added = await add(tx, acting, job, additions);

  const carryOut = async (row: PlannedRow): Promise<Done> => {
    const { plan } = row;
    const { line } = row.row;
    if (plan.outcome === 'refused') return refusedFor(...plan.reasons);
    if (plan.outcome === 'change') return change(tx, acting, row, plan, log);
    if (plan.outcome === 'same')
      return { outcome: 'same', contactId: row.contact?.row.id ?? null, reasons: [] };
    const contactId = added.get(line);
    return contactId
      ? { outcome: 'add', contactId, reasons: [] }
      : refusedFor({ column: 'email', code: 'contact_exists' });
  };
  const results: RowResult[] = [];
  for (const row of planned) {
    const { line, name, email, changes } = row.row;
    // An invitation that waits for its day is none for the job that follows.
    const waits = row.plan.outcome === 'add' && invitesAtStart(row.plan, acting.services.now());
    const invites = row.row.invites && !waits;
    results.push({ line, name, email, invites, changes, isDone: true, ...(await carryOut(row)) });
  }
  return { rows, results, isLast: rows.length < importedAtOnce };
}
