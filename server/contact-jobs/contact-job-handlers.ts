import type { Handlers } from '../http/handler.ts';
import { cancelContactJob } from './cancel-contact-job.ts';
import { createContactJob } from './create-contact-job.ts';
import { getContactJob, listContactJobs } from './get-contact-job.ts';
import { listContactJobRows } from './list-contact-job-rows.ts';
import { setImportColumns } from './set-import-columns.ts';
import { startImport } from './start-import.ts';

/** The operations on jobs of many contacts (docs/decisions/0029-many-at-once.md). */
export const contactJobHandlers = {
  createContactJob,
  listContactJobs,
  getContactJob,
  listContactJobRows,
  setImportColumns,
  startImport,
  cancelContactJob,
} satisfies Partial<Handlers>;
