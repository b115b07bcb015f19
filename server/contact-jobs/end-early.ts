import type { Transaction } from '../db/database.ts';
import { type ContactJobRecord, keyOf, updateJob } from './contact-job-queries.ts';
import { countOutcomes, takeBackPlans } from './contact-job-row-queries.ts';
import { countsOfNew } from './counts-of-new.ts';

/**
 * Ends a job before it is done. What was only planned of its rows is told no more as if it had been done: they wait for ever. Gives the
 * job as it is then.
 */
export async function endEarly(
  tx: Transaction,
  job: ContactJobRecord,
  { state, now }: { readonly state: 'cancelled' | 'stopped'; readonly now: Date },
): Promise<ContactJobRecord> {
  const key = keyOf(job);
  await takeBackPlans(tx, key);
  const counts = { ...countsOfNew(0), ...(await countOutcomes(tx, key)) };
  return updateJob(tx, key, { state, counts, endedAt: now });
}
