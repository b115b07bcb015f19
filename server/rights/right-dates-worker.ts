import type { FastifyBaseLogger } from 'fastify';
import { startWorker, type Worker } from '../live/start-worker.ts';
import type { Services } from '../services.ts';
import { inviteAtStart } from './invite-at-start.ts';
import { settleEnds } from './settle-ends.ts';
import { tellEnds } from './tell-ends.ts';

const pollInterval = 30_000;

/** Starts what follows from the dates of rights, within half a minute: invitations that waited for a start, mails before an end, and what is left after it. */
export const startRightDates = ({
  services,
  log,
}: {
  readonly services: Services;
  readonly log: Pick<FastifyBaseLogger, 'error'>;
}): Worker =>
  startWorker({
    doNext: async (stopping) => {
      await settleEnds(services);
      while (!stopping.aborted && (await inviteAtStart(services))) {
        // One contact after the other, each in a transaction of its own.
      }
      while (!stopping.aborted && (await tellEnds(services))) {
        // One organisation after the other, each in a transaction of its own.
      }
      return false;
    },
    firstAfter: pollInterval,
    pollInterval,
    log,
    failure: 'the dates of rights cannot be looked at; waiting',
  });
