import type { ContactJob } from '../../api-client/contact-jobs/contact-job.ts';
import { isUnderWay } from '../../api-client/contact-jobs/contact-job.ts';
import { nameOfActor } from '../contacts/invitation-queries.ts';
import type { Transaction } from '../db/database.ts';
import type { Services } from '../services.ts';
import { type ContactJobRecord, keyOf } from './contact-job-queries.ts';
import { countInvited, rowsAfter } from './contact-job-row-queries.ts';
import { openCells } from './sealed-cells.ts';

/** So many rows show what stands in a column. */
const samples = 3;

/** Before this share of the work is done nobody can tell how long the rest takes. */
const toldFrom = 0.02;

function progressOf(job: ContactJobRecord): ContactJob['progress'] {
  const { processed: done, toProcess: of, workedMs } = job;
  const isTold = isUnderWay(job) && done > 0 && done >= of * toldFrom;
  const secondsLeft = isTold ? Math.ceil(((workedMs / done) * (of - done)) / 1000) : null;
  return { done, of, secondsLeft };
}

async function columnsOf(
  tx: Transaction,
  { sealer }: Pick<Services, 'sealer'>,
  job: ContactJobRecord,
  viewer: string,
): Promise<ContactJob['columns']> {
  const isOwn = job.accountId === viewer && ['mapping', 'checking', 'checked'].includes(job.state);
  const rows = isOwn ? await rowsAfter(tx, keyOf(job), { line: 0, limit: samples }) : [];
  const cells = rows.map((row) => openCells(sealer, row));
  return job.headings.map((heading, index) => ({
    heading,
    column: job.columns[index] ?? null,
    samples: cells.map((row) => row[index] ?? ''),
  }));
}

/** A job as the contract shows it to an administrator. What stands in the file shows only to whoever brought it. */
export async function contactJobOf(
  tx: Transaction,
  services: Pick<Services, 'sealer'>,
  job: ContactJobRecord,
  viewer: string,
): Promise<ContactJob> {
  const starter = { actor: 'account', actorAccountId: job.accountId } as const;
  const isImport = job.kind === 'import';
  return {
    id: job.id,
    kind: job.kind,
    action: job.action,
    fileName: job.fileName,
    state: job.state,
    startedBy: (await nameOfActor(tx, job.organisationId, starter)) ?? '',
    isOwn: job.accountId === viewer,
    createdAt: job.createdAt.toISOString(),
    endedAt: job.endedAt?.toISOString() ?? null,
    total: job.total,
    counts: { ...job.counts },
    progress: progressOf(job),
    columns: isImport ? await columnsOf(tx, services, job, viewer) : [],
    invitable: job.state === 'checked' ? await countInvited(tx, keyOf(job)) : 0,
    followedBy: job.followedBy,
  };
}
