import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { Refusal } from '../http/refusal.ts';
import { contactJobOf } from './contact-job-of.ts';
import { findJob, newestJobs } from './contact-job-queries.ts';

/** Gives one job of the organisation. Throws `not_found`; another organisation's are not found either. */
export const getContactJob: Handler<Operations['getContactJob']> = ({ params, caller, services }) =>
  services.database.transaction(organisationContext(caller), async (tx) => {
    const key = { organisationId: caller.organisationId, jobId: params.contactJobId };
    const job = await findJob(tx, key);
    if (!job) throw new Refusal('not_found');
    return contactJobOf(tx, services, job, caller.accountId);
  });

/** Gives the newest jobs of the organisation. */
export const listContactJobs: Handler<Operations['listContactJobs']> = ({ caller, services }) =>
  services.database.transaction(organisationContext(caller), async (tx) => {
    const jobs = [];
    for (const job of await newestJobs(tx, caller.organisationId))
      jobs.push(await contactJobOf(tx, services, job, caller.accountId));
    return { jobs };
  });
