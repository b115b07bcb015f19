import type { FastifyBaseLogger } from 'fastify';
import { startWorker, type Worker } from '../live/start-worker.ts';
import { lookUpEnquiry } from './look-up-enquiry.ts';

const pollInterval = 2_000;

/** Starts looking up who asks for access, in the background: whoever asks has had their answer by then. */
export const startEnquiryWorker = ({
  log,
  ...services
}: Parameters<typeof lookUpEnquiry>[0] & { readonly log: Pick<FastifyBaseLogger, 'error'> }): Worker =>
  startWorker({
    doNext: () => lookUpEnquiry(services),
    firstAfter: pollInterval,
    pollInterval,
    log,
    failure: 'requests for access cannot be looked up; waiting',
  });
