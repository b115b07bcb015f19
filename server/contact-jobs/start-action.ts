import type { SQL } from 'drizzle-orm';
import type { ContactAction } from '../../api-client/contacts/act-on-contacts.ts';
import type { Language } from '../../api-client/language.ts';
import type { Transaction } from '../db/database.ts';
import { announce } from '../live/changes.ts';
import { type ContactJobRecord, insertJob, keyOf, updateJob } from './contact-job-queries.ts';
import { insertContactRows } from './contact-job-row-queries.ts';
import { countsOfNew } from './counts-of-new.ts';

/** An action to begin, and in whose name. */
interface NewAction {
  readonly organisationId: string;
  readonly accountId: string;
  readonly action: ContactAction;
  /** With `plan`: when the invitations go out. */
  readonly plannedFor?: Date | undefined;
  readonly language: Language;
  readonly now: Date;
}

/** Begins an action on the contacts who meet `where`, as they are listed at this moment. Servers are told once it is committed. */
export async function startAction(
  tx: Transaction,
  { now, ...about }: NewAction,
  where: SQL | undefined,
): Promise<ContactJobRecord> {
  const job = await insertJob(tx, {
    ...about,
    kind: 'action',
    state: 'running',
    total: 0,
    toProcess: 0,
    counts: countsOfNew(0),
    createdAt: now,
    workedAt: now,
  });
  const total = await insertContactRows(tx, keyOf(job), where);
  await announce(tx, 'contact-jobs');
  return updateJob(tx, keyOf(job), { total, toProcess: total, counts: countsOfNew(total) });
}
