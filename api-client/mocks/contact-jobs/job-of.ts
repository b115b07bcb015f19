import { type ContactJob, isUnderWay, rowOutcomes } from '../../contact-jobs/contact-job.ts';
import type { Model, ModelContactJob } from '../model/model.ts';

const samples = 3;

function progressOf({ state, kind, rows, lastLine }: ModelContactJob): ContactJob['progress'] {
  const isCheckedOnly = !isUnderWay({ state }) && rows.every(({ isDone }) => !isDone);
  const isImporting = kind === 'import' && state !== 'checking' && !(isCheckedOnly && state !== 'done');
  const isMeant = ({ outcome, isDone }: ModelContactJob['rows'][number]) =>
    isDone || outcome === 'add' || outcome === 'change';
  const meant = isImporting ? rows.filter(isMeant) : rows;
  const done = isImporting
    ? meant.filter(({ isDone }) => isDone)
    : meant.filter(({ line }) => line <= lastLine);
  const isTold = isUnderWay({ state }) && done.length > 0;
  return { done: done.length, of: meant.length, secondsLeft: isTold ? 1 : null };
}

/** A job as the contract shows it. */
export function jobOf(model: Model, job: ModelContactJob, viewer: string): ContactJob {
  const { rows } = job;
  const isOwn = job.accountId === viewer;
  const isShown = isOwn && ['mapping', 'checking', 'checked'].includes(job.state);
  const countOf = (wanted: string) => rows.filter(({ outcome }) => outcome === wanted).length;
  const starter = model.contacts.find(
    ({ organisationId, accountId }) => organisationId === job.organisationId && accountId === job.accountId,
  );
  return {
    id: job.id,
    kind: job.kind,
    action: job.action,
    fileName: job.fileName,
    state: job.state,
    startedBy: starter?.name ?? '',
    isOwn,
    createdAt: job.createdAt.toISOString(),
    endedAt: job.endedAt?.toISOString() ?? null,
    total: rows.length,
    counts: Object.fromEntries(
      rowOutcomes.map((outcome) => [outcome, countOf(outcome)]),
    ) as ContactJob['counts'],
    progress: progressOf(job),
    columns: job.headings.map((heading, index) => ({
      heading,
      column: job.columns[index] ?? null,
      samples: isShown ? rows.slice(0, samples).map(({ cells }) => cells[index] ?? '') : [],
    })),
    invitable:
      job.state === 'checked'
        ? rows.filter(({ invites, outcome }) => invites && outcome !== 'refused').length
        : 0,
    followedBy: job.followedBy,
  };
}
