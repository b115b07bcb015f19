import { v7 as uuidv7 } from 'uuid';
import { isEnded, mostOpenJobs } from '../../contact-jobs/contact-job.ts';
import { recogniseHeadings, refusalOfColumns } from '../../contact-jobs/import-column.ts';
import { listedContactJobs } from '../../contact-jobs/list-contact-jobs.ts';
import { readCsv } from '../../contact-jobs/read-csv.ts';
import type { Operations } from '../../operations.ts';
import { Refusal, refuseField } from '../../refusal.ts';
import type { AdministratorCall } from '../contacts/contact-call.ts';
import { plannedMoment } from '../contacts/plan-invitation.ts';
import { selectContacts } from '../contacts/select-contacts.ts';
import type { MockHandler } from '../mock-handler.ts';
import type { ModelContact, ModelContactJob } from '../model/model.ts';
import { jobOf } from './job-of.ts';
import { startAction, workOnJob } from './work-on-job.ts';

const languageOf = ({ model, caller }: AdministratorCall) =>
  model.accounts.find(({ id }) => id === caller.accountId)?.language ?? 'nl';

const jobsOf = ({ model, caller }: AdministratorCall): ModelContactJob[] =>
  model.contactJobs.filter(({ organisationId }) => organisationId === caller.organisationId);

function jobNamed(call: AdministratorCall, contactJobId: string, isForOwner = false): ModelContactJob {
  const job = jobsOf(call).find(({ id }) => id === contactJobId);
  if (!job) throw new Refusal('not_found');
  if (isForOwner && job.accountId !== call.caller.accountId) throw new Refusal('forbidden');
  return job;
}

/** CSV only: workbooks are read by the server. */
function importOf(call: AdministratorCall, fileName: string, content: string): ModelContactJob {
  const { caller, now } = call;
  const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) throw new Refusal('contact_file_unreadable');
  const [first, ...lines] = readCsv(bytes);
  const cells = first?.cells.map((cell) => cell.trim()) ?? [];
  const headings = cells.slice(0, cells.findLastIndex((heading) => heading !== '') + 1);
  if (lines.length === 0 || headings.some((heading) => heading.includes('@')))
    throw new Refusal('contact_file_empty');
  const columns = [...recogniseHeadings(headings)];
  return {
    id: uuidv7(),
    organisationId: caller.organisationId,
    accountId: caller.accountId,
    kind: 'import',
    action: null,
    plannedFor: null,
    state: refusalOfColumns(columns) ? 'mapping' : 'checking',
    fileName,
    headings,
    columns,
    language: languageOf(call),
    invites: false,
    lastLine: 0,
    followedBy: null,
    createdAt: now,
    endedAt: null,
    rows: lines.map((line) => ({
      line: line.line,
      cells: [...line.cells],
      contactId: null,
      name: '',
      email: '',
      outcome: 'waiting',
      isDone: false,
      invites: false,
      reasons: [],
      changes: [],
    })),
  };
}

const byName = (one: ModelContact, other: ModelContact) => one.name.localeCompare(other.name);

export const createContactJob: MockHandler<Operations['createContactJob']> = (call) => {
  const { model, caller, body, now } = call;
  const { organisationId, accountId } = caller;
  if (jobsOf(call).filter((job) => !isEnded(job)).length >= mostOpenJobs)
    throw new Refusal('contact_jobs_open');
  if (body.kind === 'import') {
    const job = importOf(call, body.fileName, body.content);
    model.contactJobs.push(job);
    return jobOf(model, job, accountId);
  }
  const { selection, action } = body;
  const plannedFor = action === 'plan' ? plannedMoment(body.plannedFor ?? '', now) : null;
  const meant = (contact: ModelContact) =>
    'contactIds' in selection
      ? contact.organisationId === organisationId && selection.contactIds.includes(contact.id)
      : !selection.except.includes(contact.id);
  const among =
    'contactIds' in selection ? model.contacts : selectContacts(model, caller, selection.view, now).selected;
  const about = { organisationId, accountId, action, plannedFor, language: languageOf(call) };
  return jobOf(model, startAction(call, about, among.filter(meant).sort(byName)), accountId);
};

export const getContactJob: MockHandler<Operations['getContactJob']> = (call) => {
  const job = jobNamed(call, call.params.contactJobId);
  workOnJob(call, job);
  return jobOf(call.model, job, call.caller.accountId);
};

export const listContactJobs: MockHandler<Operations['listContactJobs']> = (call) => ({
  jobs: jobsOf(call)
    .toReversed()
    .slice(0, listedContactJobs)
    .map((job) => jobOf(call.model, job, call.caller.accountId)),
});

export const listContactJobRows: MockHandler<Operations['listContactJobRows']> = (call) => {
  const job = jobNamed(call, call.params.contactJobId);
  const { outcome, after, limit } = call.query;
  const isOwn = job.accountId === call.caller.accountId;
  const further = job.rows.filter((row) => row.line > after && (!outcome || row.outcome === outcome));
  const shown = further.slice(0, limit);
  const last = shown.at(-1);
  return {
    rows: shown.map(({ invites: _invites, ...row }) => ({ ...row, cells: isOwn ? row.cells : [] })),
    ...(further.length > limit && last && { nextAfter: last.line }),
  };
};

export const setImportColumns: MockHandler<Operations['setImportColumns']> = (call) => {
  const job = jobNamed(call, call.params.contactJobId, true);
  const { columns } = call.body;
  if (!['mapping', 'checking', 'checked'].includes(job.state)) throw new Refusal('contact_job_state');
  if (columns.length !== job.headings.length) throw refuseField('columns', 'invalid');
  const refusal = refusalOfColumns(columns);
  if (refusal) throw refuseField('columns', refusal === 'column_twice' ? 'invalid' : 'required');
  for (const row of job.rows)
    Object.assign(row, {
      outcome: 'waiting',
      contactId: null,
      name: '',
      email: '',
      reasons: [],
      changes: [],
    });
  Object.assign(job, { columns, state: 'checking', lastLine: 0 });
  return jobOf(call.model, job, call.caller.accountId);
};

export const startImport: MockHandler<Operations['startImport']> = (call) => {
  const job = jobNamed(call, call.params.contactJobId, true);
  if (job.state !== 'checked') throw new Refusal('contact_job_state');
  Object.assign(job, { state: 'running', invites: call.body.invites, lastLine: 0 });
  return jobOf(call.model, job, call.caller.accountId);
};

export const cancelContactJob: MockHandler<Operations['cancelContactJob']> = (call) => {
  const job = jobNamed(call, call.params.contactJobId);
  if (isEnded(job)) throw new Refusal('contact_job_state');
  for (const row of job.rows)
    if (!row.isDone && (row.outcome === 'add' || row.outcome === 'change'))
      Object.assign(row, { outcome: 'waiting', invites: false, changes: [] });
  Object.assign(job, { state: 'cancelled', endedAt: call.now });
  return jobOf(call.model, job, call.caller.accountId);
};
