import type { ContactJob } from '../../api-client/contact-jobs/contact-job.ts';
import type { Transaction } from '../db/database.ts';
import type { SessionCaller } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { Refusal } from '../http/refusal.ts';
import type { Services } from '../services.ts';
import { contactJobOf } from './contact-job-of.ts';
import { type ContactJobRecord, lockJob } from './contact-job-queries.ts';

/**
 * Changes a job that no server works on meanwhile, and gives it as it is then. Throws `not_found`; and `forbidden` where a change is
 * only for whoever started it (`isForOwner`), because it is done in their name.
 */
export function changeContactJob(
  { caller, services }: { caller: SessionCaller; services: Services },
  { contactJobId, isForOwner }: { contactJobId: string; isForOwner: boolean },
  change: (tx: Transaction, job: ContactJobRecord) => Promise<ContactJobRecord>,
): Promise<ContactJob> {
  return services.database.transaction(organisationContext(caller), async (tx) => {
    const job = await lockJob(tx, { organisationId: caller.organisationId, jobId: contactJobId });
    if (!job) throw new Refusal('not_found');
    if (isForOwner && job.accountId !== caller.accountId) throw new Refusal('forbidden');
    return contactJobOf(tx, services, await change(tx, job), caller.accountId);
  });
}
