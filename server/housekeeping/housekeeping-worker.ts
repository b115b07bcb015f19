import type { FastifyBaseLogger } from 'fastify';
import { tellUnseenPhone } from '../authenticator/tell-unseen-phone.ts';
import { startWorker, type Worker } from '../live/start-worker.ts';
import { runReviews } from '../reviews/run-reviews.ts';
import type { Services } from '../services.ts';
import { deleteOutdated } from './delete-outdated.ts';

const firstAfter = 60_000;
const pollInterval = 10 * 60_000;

/** Starts what has no hurry, from a minute after the start: tells owners of phones that were not seen for long, runs the periodic reviews, and deletes what has had its time. */
export function startHousekeeping({
  log,
  ...services
}: Pick<Services, 'database' | 'mailer' | 'now'> & {
  readonly log: Pick<FastifyBaseLogger, 'error'>;
}): Worker {
  return startWorker({
    doNext: async (stopping) => {
      while (!stopping.aborted && (await tellUnseenPhone(services))) {
        // One after the other, each in a transaction of its own.
      }
      await runReviews(services, stopping);
      await deleteOutdated(services.database, services.now(), stopping);
      return false;
    },
    firstAfter,
    pollInterval,
    log,
    failure: 'outdated rows cannot be deleted; waiting',
  });
}
