import { and, asc, eq, gt, inArray, lt, type SQL, sql } from 'drizzle-orm';
import type { RowOutcome } from '../../api-client/contact-jobs/contact-job.ts';
import type { RowReason } from '../../api-client/contact-jobs/row-reason.ts';
import type { ContactChange } from '../../api-client/contacts/contact-history.ts';
import type { Transaction } from '../db/database.ts';
import { insertMany } from '../db/inserting-many.ts';
import { contactJobRows, contacts } from '../db/schema.ts';
import type { ContactJobKey } from './contact-job-queries.ts';

export type ContactJobRowRecord = typeof contactJobRows.$inferSelect;

/** So many rows go into one statement, so that no message to PostgreSQL is very large. */
const writtenAtOnce = 1_000;

/** Writes the rows of a file. */
export async function insertFileRows(
  tx: Transaction,
  key: ContactJobKey,
  rows: readonly { readonly line: number; readonly cellsEncrypted: Buffer }[],
): Promise<void> {
  for (let begin = 0; begin < rows.length; begin += writtenAtOnce) {
    const some = rows.slice(begin, begin + writtenAtOnce);
    await insertMany(
      tx,
      contactJobRows,
      some.map((row) => ({ ...key, ...row })),
    );
  }
}

/** Writes a row for each contact that meets `where`, in the order of their names. Gives how many there are. */
export async function insertContactRows(
  tx: Transaction,
  key: ContactJobKey,
  where: SQL | undefined,
): Promise<number> {
  const { rowCount } = await tx.execute(sql`
    insert into contact_job_rows (organisation_id, job_id, line, contact_id, name, email)
    select ${contacts.organisationId}, ${key.jobId}::uuid, row_number() over (order by ${contacts.sortName}, ${contacts.id}),
      ${contacts.id}, ${contacts.name}, ${contacts.email}
    from ${contacts} where ${where}`);
  return rowCount ?? 0;
}

const isOfJob = ({ jobId }: ContactJobKey) => eq(contactJobRows.jobId, jobId);

/** The contacts of a job's rows that ask for an invitation and were not refused. */
export const invitedContacts = ({ jobId }: ContactJobKey): SQL => sql`${contacts.id} in (
  select ${contactJobRows.contactId} from ${contactJobRows}
  where ${contactJobRows.jobId} = ${jobId} and ${contactJobRows.invites} and ${contactJobRows.outcome} <> 'refused')`;

/** How many rows ask for an invitation and are not refused. */
export const countInvited = (tx: Transaction, key: ContactJobKey): Promise<number> =>
  tx.$count(
    contactJobRows,
    and(isOfJob(key), eq(contactJobRows.invites, true), sql`${contactJobRows.outcome} <> 'refused'`),
  );

/** Gives up to `limit` rows after a line, in order; of these outcomes, where they are named. */
export const rowsAfter = (
  tx: Transaction,
  key: ContactJobKey,
  { line, limit, outcomes }: { line: number; limit: number; outcomes?: readonly RowOutcome[] | undefined },
): Promise<ContactJobRowRecord[]> =>
  tx
    .select()
    .from(contactJobRows)
    .where(
      and(
        isOfJob(key),
        gt(contactJobRows.line, line),
        outcomes && inArray(contactJobRows.outcome, [...outcomes]),
      ),
    )
    .orderBy(asc(contactJobRows.line))
    .limit(limit);

/** On which line each of these addresses stands first, before `line`, in a row that was looked at. */
export async function firstLines(
  tx: Transaction,
  key: ContactJobKey,
  { emails, before }: { emails: readonly string[]; before: number },
): Promise<Map<string, number>> {
  const rows = await tx
    .select({ email: contactJobRows.email, line: sql<number>`min(${contactJobRows.line})::int` })
    .from(contactJobRows)
    .where(
      and(
        isOfJob(key),
        sql`${contactJobRows.email} = any(${sql.param([...emails])}::text[])`,
        lt(contactJobRows.line, before),
      ),
    )
    .groupBy(contactJobRows.email);
  return new Map(rows.map(({ email, line }) => [email, line]));
}

/** What became of a row. What is left out stays as it was. */
export interface RowResult {
  readonly line: number;
  readonly outcome: RowOutcome;
  readonly isDone: boolean;
  readonly contactId: string | null;
  readonly name: string;
  readonly email: string;
  readonly invites: boolean;
  readonly reasons: readonly RowReason[];
  readonly changes: readonly ContactChange[];
}

/** Writes what became of rows, in one statement. */
export async function writeResults(
  tx: Transaction,
  { jobId }: ContactJobKey,
  results: readonly RowResult[],
): Promise<void> {
  if (results.length === 0) return;
  await tx.execute(sql`
    update contact_job_rows as r set outcome = n.outcome::contact_job_row_outcome, is_done = n."isDone", contact_id = n."contactId",
      name = n.name, email = n.email, invites = n.invites, reasons = n.reasons, changes = n.changes
    from jsonb_to_recordset(${JSON.stringify(results)}::jsonb) as n(line integer, outcome text, "isDone" boolean,
      "contactId" uuid, name text, email text, invites boolean, reasons jsonb, changes jsonb)
    where r.job_id = ${jobId}::uuid and r.line = n.line`);
}

/** Has the rows wait again that are to be added or changed and are not yet. */
export async function takeBackPlans(tx: Transaction, key: ContactJobKey): Promise<void> {
  const isPlanned = and(inArray(contactJobRows.outcome, ['add', 'change']), eq(contactJobRows.isDone, false));
  await tx
    .update(contactJobRows)
    .set({ outcome: 'waiting', invites: false, changes: [] })
    .where(and(isOfJob(key), isPlanned));
}

/** How many rows have each outcome; one that none has is left out. */
export async function countOutcomes(
  tx: Transaction,
  key: ContactJobKey,
): Promise<Partial<Record<RowOutcome, number>>> {
  const counted = await tx
    .select({ outcome: contactJobRows.outcome, rows: sql<number>`count(*)::int` })
    .from(contactJobRows)
    .where(isOfJob(key))
    .groupBy(contactJobRows.outcome);
  return Object.fromEntries(counted.map(({ outcome, rows }) => [outcome, rows]));
}

/** Forgets what the dry run said of the rows. */
export async function resetRows(tx: Transaction, key: ContactJobKey): Promise<void> {
  await tx
    .update(contactJobRows)
    .set({
      outcome: 'waiting',
      contactId: null,
      name: '',
      email: '',
      invites: false,
      reasons: [],
      changes: [],
    })
    .where(isOfJob(key));
}
