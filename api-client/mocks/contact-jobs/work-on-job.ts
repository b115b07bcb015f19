import { v7 as uuidv7 } from 'uuid';
import {
  changesOfPlan,
  invitesAtStart,
  type ListedContact,
  planImportRow,
  type RowPlan,
} from '../../contact-jobs/plan-import-row.ts';
import { type ImportRow, readImportRow } from '../../contact-jobs/read-import-row.ts';
import type { RowReason } from '../../contact-jobs/row-reason.ts';
import type { ContactAction } from '../../contacts/act-on-contacts.ts';
import { shownPhone } from '../../contacts/contact-phone.ts';
import { administrationOf } from '../../contacts/last-administrator.ts';
import { planRights } from '../../contacts/plan-rights.ts';
import { Refusal } from '../../refusal.ts';
import { actions } from '../contacts/act-on-contacts.ts';
import { type AdministratorCall, eventBy } from '../contacts/contact-call.ts';
import { notPlanned } from '../contacts/plan-invitation.ts';
import { carryOutEdit } from '../contacts/update-contact.ts';
import type { Model, ModelContact, ModelContactJob } from '../model/model.ts';
import { recordEvent } from '../model/record-event.ts';
import { productsOf } from '../products/products-of.ts';

type Row = ModelContactJob['rows'][number];

const listedOf = (contact: ModelContact): ListedContact => ({
  ...contact,
  phone: shownPhone(contact.phone),
  ownNumber: contact.phone,
  hasAccount: contact.accountId !== null,
});

const contactWith = ({ contacts }: Model, organisationId: string, email: string): ModelContact | undefined =>
  contacts.find((each) => each.organisationId === organisationId && each.email === email);

function planRow(
  { model, now }: AdministratorCall,
  job: ModelContactJob,
  row: Row,
): { asked: ImportRow; contact: ModelContact | undefined; plan: RowPlan } {
  const { organisationId, columns, language } = job;
  const organisation = model.organisations.find(({ id }) => id === organisationId);
  const asked = readImportRow(row.cells, columns, {
    products: productsOf(model, organisation?.productIds ?? []),
    rights: model.rights.filter(({ id }) => organisation?.rightIds.includes(id)),
  });
  const contact = contactWith(model, organisationId, asked.email);
  const plan = planImportRow(asked, contact && listedOf(contact), {
    hostingDomain: model.settings.hostingDomain,
    columns,
    language,
    administrators: new Map(
      model.contacts
        .filter((each) => each.organisationId === organisationId)
        .flatMap((each) => {
          const term = administrationOf(each);
          return term ? [[each.id, term] as const] : [];
        }),
    ),
    now,
  });
  return { asked, contact, plan };
}

function checkRow(call: AdministratorCall, job: ModelContactJob, row: Row): void {
  const { asked, contact, plan } = planRow(call, job, row);
  const first = job.rows.find(({ email, line }) => line < row.line && email === asked.email && email !== '');
  const reasons: readonly RowReason[] = first
    ? [...asked.reasons, { column: 'email', code: 'row_twice_in_file', line: first.line }]
    : plan.outcome === 'refused'
      ? plan.reasons
      : [];
  const isRefused = reasons.length > 0;
  Object.assign(row, {
    outcome: isRefused ? 'refused' : plan.outcome,
    contactId: contact?.id ?? null,
    name: asked.name,
    email: asked.email,
    invites: !isRefused && plan.outcome !== 'refused' && plan.invites,
    reasons: [...reasons],
    changes: isRefused ? [] : [...changesOfPlan(plan)],
  });
}

function refusedBy(work: () => void): RowReason[] {
  try {
    work();
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return [{ column: null, code: error.details.errors?.[0]?.code ?? error.code }];
  }
}

function add(call: AdministratorCall, job: ModelContactJob, plan: RowPlan & { outcome: 'add' }): string {
  const { model, now } = call;
  const contact: ModelContact = {
    ...plan.fields,
    phone: plan.fields.phone || null,
    rights: planRights({ access: 'none', rights: [] }, plan.fields, now).rights,
    invitesAtStart: job.invites && invitesAtStart(plan, now),
    id: uuidv7(),
    version: 1,
    organisationId: job.organisationId,
    accountId: null,
    accessDecidedAt: null,
    access: 'none',
    blockedAt: null,
    lastSignedInAt: null,
    lastRemindedAt: null,
    ...notPlanned,
    invitedAt: null,
    cameInAt: null,
    createdAt: now,
  };
  model.contacts.push(contact);
  recordEvent(model, 'added', { ...eventBy(call), contactId: contact.id });
  return contact.id;
}

function importRow(call: AdministratorCall, job: ModelContactJob, row: Row): void {
  if (row.outcome !== 'add' && row.outcome !== 'change') return;
  const { contact, plan } = planRow(call, job, row);
  row.isDone = true;
  if (plan.outcome === 'refused') {
    Object.assign(row, { outcome: 'refused', reasons: [...plan.reasons], contactId: null });
    return;
  }
  row.outcome = plan.outcome;
  if (plan.outcome === 'add') {
    row.contactId = add(call, job, plan);
    if (invitesAtStart(plan, call.now)) row.invites = false;
  }
  if (plan.outcome !== 'change' || !contact) return;
  row.reasons = refusedBy(() => carryOutEdit(call, contact, plan.edit));
  if (row.reasons.length > 0) row.outcome = 'refused';
}

function actOnRow(call: AdministratorCall, action: ContactAction, plannedFor: Date | null, row: Row): void {
  row.reasons = refusedBy(() => actions[action](call, row.contactId ?? '', plannedFor?.toISOString()));
  row.outcome = row.reasons.length > 0 ? 'refused' : 'acted';
  row.isDone = true;
}

/** Begins an action on contacts, in the order of the list. */
export function startAction(
  { model, now }: AdministratorCall,
  about: Pick<ModelContactJob, 'organisationId' | 'accountId' | 'action' | 'plannedFor' | 'language'>,
  contacts: readonly ModelContact[],
): ModelContactJob {
  const rows = contacts.map(({ id, name, email }, index) => ({
    line: index + 1,
    contactId: id,
    name,
    email,
    outcome: 'waiting' as const,
    isDone: false,
    invites: false,
    reasons: [],
    changes: [],
    cells: [],
  }));
  const job: ModelContactJob = {
    ...about,
    id: uuidv7(),
    kind: 'action',
    state: 'running',
    fileName: '',
    headings: [],
    columns: [],
    invites: false,
    lastLine: 0,
    followedBy: null,
    createdAt: now,
    endedAt: null,
    rows,
  };
  model.contactJobs.push(job);
  return job;
}

function end(call: AdministratorCall, job: ModelContactJob): void {
  if (job.state === 'checking') {
    job.state = 'checked';
    return;
  }
  Object.assign(job, { state: 'done', endedAt: call.now });
  if (!job.invites) return;
  const asked = new Set(
    job.rows.filter(({ invites, outcome }) => invites && outcome !== 'refused').map((row) => row.contactId),
  );
  const invited = call.model.contacts
    .filter(({ id }) => asked.has(id))
    .sort((one, other) => one.name.localeCompare(other.name));
  job.followedBy = startAction(call, { ...job, action: 'invite' }, invited).id;
}

/** Does the next quarter of a job that is under way, as a server would have done by now. */
export function workOnJob(call: AdministratorCall, job: ModelContactJob): void {
  const { rows, state, action, plannedFor } = job;
  if (state !== 'checking' && state !== 'running') return;
  const next = rows.filter(({ line }) => line > job.lastLine).slice(0, Math.ceil(rows.length / 4));
  for (const row of next) {
    if (state === 'checking') checkRow(call, job, row);
    else if (action) actOnRow(call, action, plannedFor, row);
    else importRow(call, job, row);
  }
  job.lastLine = next.at(-1)?.line ?? job.lastLine;
  if (job.lastLine >= (rows.at(-1)?.line ?? 0)) end(call, job);
}
