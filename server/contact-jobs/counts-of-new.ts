import type { RowOutcome } from '../../api-client/contact-jobs/contact-job.ts';

/** The counts of a job that nobody has worked on: so many rows wait. */
export const countsOfNew = (waiting: number): Record<RowOutcome, number> => ({
  waiting,
  add: 0,
  change: 0,
  same: 0,
  acted: 0,
  refused: 0,
});
