import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { listedContactJobs } from '../../api-client/contact-jobs/list-contact-jobs.ts';
import type { Transaction } from '../db/database.ts';
import { contactJobs } from '../db/schema.ts';

/** Which job: row-level security besides lets no other organisation's be found. */
export interface ContactJobKey {
  readonly organisationId: string;
  readonly jobId: string;
}

export type ContactJobRecord = typeof contactJobs.$inferSelect;

const isJob = ({ organisationId, jobId }: ContactJobKey) =>
  and(eq(contactJobs.organisationId, organisationId), eq(contactJobs.id, jobId));

/** The key of a job that was read. */
export const keyOf = ({
  organisationId,
  id,
}: Pick<ContactJobRecord, 'id' | 'organisationId'>): ContactJobKey => ({
  organisationId,
  jobId: id,
});

/** Writes a new job, and gives it. */
export async function insertJob(
  tx: Transaction,
  job: typeof contactJobs.$inferInsert,
): Promise<ContactJobRecord> {
  const [inserted] = await tx.insert(contactJobs).values(job).returning();
  if (!inserted) throw new Error('A job that was just written is not there.');
  return inserted;
}

/** Gives one job, or undefined where this organisation has none of that id. */
export async function findJob(tx: Transaction, key: ContactJobKey): Promise<ContactJobRecord | undefined> {
  const [job] = await tx.select().from(contactJobs).where(isJob(key));
  return job;
}

/** Gives one job, and keeps servers and people from it until the transaction ends. */
export async function lockJob(tx: Transaction, key: ContactJobKey): Promise<ContactJobRecord | undefined> {
  const [job] = await tx.select().from(contactJobs).where(isJob(key)).for('update');
  return job;
}

/** The same, where nobody else has it at this moment. */
export async function lockJobIfFree(
  tx: Transaction,
  key: ContactJobKey,
): Promise<ContactJobRecord | undefined> {
  const [job] = await tx.select().from(contactJobs).where(isJob(key)).for('update', { skipLocked: true });
  return job;
}

/** The newest jobs of an organisation, newest first. */
export const newestJobs = (tx: Transaction, organisationId: string): Promise<ContactJobRecord[]> =>
  tx
    .select()
    .from(contactJobs)
    .where(eq(contactJobs.organisationId, organisationId))
    .orderBy(desc(contactJobs.createdAt), desc(contactJobs.id))
    .limit(listedContactJobs);

/** How many jobs of an organisation are under way, or wait to be started. */
export const countOpenJobs = (tx: Transaction, organisationId: string): Promise<number> =>
  tx.$count(
    contactJobs,
    and(
      eq(contactJobs.organisationId, organisationId),
      inArray(contactJobs.state, ['mapping', 'checking', 'checked', 'running']),
    ),
  );

/** Writes what changed of a job, and gives it as it is then. */
export async function updateJob(
  tx: Transaction,
  key: ContactJobKey,
  changes: Partial<typeof contactJobs.$inferInsert>,
): Promise<ContactJobRecord> {
  const [updated] = await tx.update(contactJobs).set(changes).where(isJob(key)).returning();
  if (!updated) throw new Error('A job that was just read is not there.');
  return updated;
}

/** In the system context: the job that has waited longest for a server, of those that none works on at this moment. */
export async function nextJob(tx: Transaction): Promise<(ContactJobKey & { accountId: string }) | undefined> {
  const [next] = await tx
    .select({
      organisationId: contactJobs.organisationId,
      jobId: contactJobs.id,
      accountId: contactJobs.accountId,
    })
    .from(contactJobs)
    // As the index says it.
    .where(sql`${contactJobs.state} in ('checking', 'running')`)
    .orderBy(contactJobs.workedAt, contactJobs.id)
    .limit(1)
    .for('update', { skipLocked: true });
  return next;
}
