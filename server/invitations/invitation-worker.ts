import type { FastifyBaseLogger } from 'fastify';
import { startWorker, type Worker } from '../live/start-worker.ts';
import type { Services } from '../services.ts';
import { remindBeforeLapse } from './remind-before-lapse.ts';
import { sendPlannedInvitation } from './send-planned-invitation.ts';

const pollInterval = 10_000;

/** Starts sending the invitations that were put off, and the reminders of those that lapse soon. */
export function startInvitations(services: Services, log: Pick<FastifyBaseLogger, 'error'>): Worker {
  return startWorker({
    doNext: async () => (await sendPlannedInvitation(services)) || remindBeforeLapse(services),
    firstAfter: 60_000,
    pollInterval,
    log,
    failure: 'invitations that are due cannot be sent; waiting',
  });
}
