import { changesOfPlan, type RowPlan } from '../../api-client/contact-jobs/plan-import-row.ts';
import type { Transaction } from '../db/database.ts';
import type { Services } from '../services.ts';
import { type ContactJobRecord, keyOf } from './contact-job-queries.ts';
import { firstLines, type RowResult, rowsAfter } from './contact-job-row-queries.ts';
import type { WorkedRows } from './job-worker.ts';
import { type PlannedRow, planRows } from './plan-rows.ts';

/** So many rows are checked in one transaction. */
const checkedAtOnce = 500;

/** The second one of an address is refused, and says which line has it first. */
function withoutRepetition({ row, asked, plan }: PlannedRow, firstLine: number | undefined): RowPlan {
  if (firstLine === undefined || firstLine >= row.line || asked.email === '') return plan;
  const twice = { column: 'email', code: 'row_twice_in_file', line: firstLine } as const;
  return { outcome: 'refused', reasons: [...asked.reasons, twice] };
}

/** As much of a cell as is shown beside its line. */
const shown = (text: string): string => text.slice(0, 254).toWellFormed();

/** What a dry run says of a row. */
const resultOf = ({ row, asked, contact }: PlannedRow, plan: RowPlan): RowResult => ({
  line: row.line,
  outcome: plan.outcome,
  isDone: false,
  contactId: contact?.row.id ?? null,
  name: shown(asked.name),
  email: shown(asked.email),
  invites: plan.outcome !== 'refused' && plan.invites,
  reasons: plan.outcome === 'refused' ? plan.reasons : [],
  changes: changesOfPlan(plan),
});

/** Says of the next rows of a file what would become of them; writes nothing of a contact. */
export async function checkRows(
  tx: Transaction,
  services: Services,
  job: ContactJobRecord,
): Promise<WorkedRows> {
  const key = keyOf(job);
  const rows = await rowsAfter(tx, key, { line: job.lastLine, limit: checkedAtOnce });
  const planned = await planRows(tx, services, job, rows, false);
  const emails = planned.map(({ asked }) => asked.email);
  const lines = await firstLines(tx, key, { emails, before: rows[0]?.line ?? 0 });
  const results = planned.map((each) => {
    const { email } = each.asked;
    if (!lines.has(email)) lines.set(email, each.row.line);
    return resultOf(each, withoutRepetition(each, lines.get(email)));
  });
  return { rows, results, isLast: rows.length < checkedAtOnce };
}
