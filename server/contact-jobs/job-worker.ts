import type { FastifyBaseLogger } from 'fastify';
import type { RowOutcome } from '../../api-client/contact-jobs/contact-job.ts';
import { isUnderWay } from '../../api-client/contact-jobs/contact-job.ts';
import { isAdministratorNow } from '../../api-client/contacts/last-administrator.ts';
import type { Acting } from '../contacts/acting.ts';
import { findContactOfAccount } from '../contacts/contact-queries.ts';
import type { Transaction } from '../db/database.ts';
import { organisationContext } from '../http/organisation-context.ts';
import { startWorker, type Worker } from '../live/start-worker.ts';
import type { Services } from '../services.ts';
import { actOnRows } from './act-on-rows.ts';
import { checkRows } from './check-rows.ts';
import {
  type ContactJobKey,
  type ContactJobRecord,
  keyOf,
  lockJobIfFree,
  nextJob,
  updateJob,
} from './contact-job-queries.ts';
import {
  type ContactJobRowRecord,
  invitedContacts,
  type RowResult,
  writeResults,
} from './contact-job-row-queries.ts';
import { endEarly } from './end-early.ts';
import { importRows } from './import-rows.ts';
import { startAction } from './start-action.ts';

/** A few rows of a job, and what became of them. */
export interface WorkedRows {
  /** As they were before. */
  readonly rows: readonly ContactJobRowRecord[];
  readonly results: readonly RowResult[];
  /** No row follows. */
  readonly isLast: boolean;
}

export type JobLog = Pick<FastifyBaseLogger, 'error'>;

const pollInterval = 2_000;

/** A job on which nothing succeeded so many times in a row is stopped. */
const mostFailures = 5;

function countsAfter(job: ContactJobRecord, { rows, results }: WorkedRows): Record<RowOutcome, number> {
  const counts = { ...job.counts };
  for (const { outcome } of rows) counts[outcome] -= 1;
  for (const { outcome } of results) counts[outcome] += 1;
  return counts;
}

function workOn(tx: Transaction, acting: Acting, job: ContactJobRecord, log: JobLog): Promise<WorkedRows> {
  if (job.state === 'checking') return checkRows(tx, acting.services, job);
  const { action } = job;
  return action ? actOnRows(tx, acting, { ...job, action }, log) : importRows(tx, acting, job, log);
}

/** Who was added is invited by a job of its own, as hashing their temporary passwords takes longer than all the rest. */
async function followUp(tx: Transaction, job: ContactJobRecord, now: Date): Promise<string | null> {
  if (job.kind !== 'import' || !job.invites) return null;
  const { organisationId, accountId, language } = job;
  const about = { organisationId, accountId, language, action: 'invite', now } as const;
  const invitation = await startAction(tx, about, invitedContacts(keyOf(job)));
  return invitation.id;
}

async function workOnLocked(
  tx: Transaction,
  job: ContactJobRecord,
  { caller, services }: Acting,
  log: JobLog,
): Promise<void> {
  const now = services.now();
  const key = keyOf(job);
  const administrator = await findContactOfAccount(tx, caller);
  if (!administrator || !isAdministratorNow(administrator, now)) {
    await endEarly(tx, job, { state: 'stopped', now });
    return;
  }
  const begun = performance.now();
  const worked = await workOn(tx, { caller: { ...caller, contactId: administrator.id }, services }, job, log);
  await writeResults(tx, key, worked.results);
  const isChecked = job.state === 'checking';
  const ended = isChecked
    ? { state: 'checked' as const }
    : {
        state: 'done' as const,
        endedAt: now,
        followedBy: worked.isLast ? await followUp(tx, job, now) : null,
      };
  await updateJob(tx, key, {
    counts: countsAfter(job, worked),
    processed: job.processed + worked.rows.length,
    lastLine: worked.rows.at(-1)?.line ?? job.lastLine,
    workedMs: job.workedMs + Math.ceil(performance.now() - begun),
    workedAt: now,
    ...(worked.isLast && ended),
  });
}

/** Lets other jobs go first; ends this one where it only ever fails. */
async function putOff(services: Services, key: ContactJobKey & { accountId: string }, isHopeless: boolean) {
  const now = services.now();
  await services.database.transaction(organisationContext(key), async (tx) => {
    const job = await updateJob(tx, key, { workedAt: now });
    if (isHopeless && isUnderWay(job)) await endEarly(tx, job, { state: 'stopped', now });
  });
}

/**
 * Makes what works on a few rows of the job that waits longest, in one transaction with what is noted of them: killed at any moment,
 * no contact is half made, and whoever goes on does nothing twice. It is done in the name of the administrator who asked for it, and
 * stops when they may not manage contacts any more. It says whether there was a job.
 */
export function jobWork(services: Services, log: JobLog): () => Promise<boolean> {
  const { database, sessionCache } = services;
  const failures = new Map<string, number>();
  return async () => {
    const next = await database.transaction({ kind: 'system', reason: 'work on jobs of contacts' }, nextJob);
    if (!next) return false;
    const caller = { ...next, contactId: '' };
    try {
      await database.transaction(organisationContext(next), async (tx) => {
        const job = await lockJobIfFree(tx, next);
        if (job && isUnderWay(job)) await workOnLocked(tx, job, { caller, services }, log);
      });
      failures.delete(next.jobId);
    } catch (error) {
      const failed = (failures.get(next.jobId) ?? 0) + 1;
      failures.set(next.jobId, failed);
      await putOff(services, next, failed >= mostFailures);
      throw error;
    }
    sessionCache.forget();
    await database.callFunction('app_look_at_grown_tables', []);
    return true;
  };
}

/** Starts to work on jobs in the background; any number of servers may do so beside each other. */
export function startJobWorker(services: Services, log: JobLog): Worker {
  const worker = startWorker({
    doNext: jobWork(services, log),
    pollInterval,
    log,
    failure: 'the jobs of many contacts cannot be worked on; waiting',
  });
  const stopWatching = services.changes.watch('contact-jobs', worker.wake);
  return {
    ...worker,
    async stop() {
      stopWatching();
      await worker.stop();
    },
  };
}
