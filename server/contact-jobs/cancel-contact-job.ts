import { isEnded } from '../../api-client/contact-jobs/contact-job.ts';
import type { Operations } from '../../api-client/operations.ts';
import type { Handler } from '../http/handler.ts';
import { Refusal } from '../http/refusal.ts';
import { changeContactJob } from './change-contact-job.ts';
import { endEarly } from './end-early.ts';

/** Ends a job, by any administrator of the organisation, once the few rows that are being done are. Refuses one that has ended. */
export const cancelContactJob: Handler<Operations['cancelContactJob']> = ({ params, ...calling }) =>
  changeContactJob(calling, { ...params, isForOwner: false }, async (tx, job) => {
    if (isEnded(job)) throw new Refusal('contact_job_state');
    return endEarly(tx, job, { state: 'cancelled', now: calling.services.now() });
  });
