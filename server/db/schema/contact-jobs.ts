import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import {
  contactJobKinds,
  contactJobStates,
  type RowOutcome,
  rowOutcomes,
} from '../../../api-client/contact-jobs/contact-job.ts';
import type { ColumnMapping } from '../../../api-client/contact-jobs/import-column.ts';
import type { RowReason } from '../../../api-client/contact-jobs/row-reason.ts';
import { contactActions } from '../../../api-client/contacts/act-on-contacts.ts';
import type { ContactChange } from '../../../api-client/contacts/contact-history.ts';
import { languageType } from './accounts.ts';
import { bytes, moment, primaryId } from './columns.ts';
import { organisations } from './organisations.ts';

export const contactJobKindType = pgEnum('contact_job_kind', contactJobKinds);
export const contactJobStateType = pgEnum('contact_job_state', contactJobStates);
export const contactActionType = pgEnum('contact_action', contactActions);
export const rowOutcomeType = pgEnum('contact_job_row_outcome', rowOutcomes);

export const contactJobs = pgTable(
  'contact_jobs',
  {
    id: primaryId(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    accountId: uuid('account_id').notNull(),
    kind: contactJobKindType('kind').notNull(),
    action: contactActionType('action'),
    plannedFor: moment('planned_for'),
    state: contactJobStateType('state').notNull(),
    fileName: text('file_name').notNull().default(''),
    headings: jsonb('headings').$type<readonly string[]>().notNull().default([]),
    columns: jsonb('columns').$type<ColumnMapping>().notNull().default([]),
    language: languageType('language').notNull(),
    invites: boolean('invites').notNull().default(false),
    total: integer('total').notNull(),
    counts: jsonb('counts').$type<Readonly<Record<RowOutcome, number>>>().notNull(),
    processed: integer('processed').notNull().default(0),
    toProcess: integer('to_process').notNull(),
    lastLine: integer('last_line').notNull().default(0),
    workedMs: integer('worked_ms').notNull().default(0),
    followedBy: uuid('followed_by'),
    createdAt: moment('created_at').notNull(),
    workedAt: moment('worked_at').notNull(),
    endedAt: moment('ended_at'),
  },
  (table) => [
    unique('contact_jobs_of_organisation').on(table.organisationId, table.id),
    index('contact_jobs_newest').on(table.organisationId, table.createdAt),
    index('contact_jobs_under_way').on(table.workedAt).where(sql`${table.state} in ('checking', 'running')`),
    check('contact_jobs_action_is_named', sql`(${table.kind} = 'action') = (${table.action} is not null)`),
    check(
      'contact_jobs_plan_for_a_moment',
      sql`${table.plannedFor} is null or coalesce(${table.action} = 'plan', false)`,
    ),
    check(
      'contact_jobs_end_with_their_state',
      sql`(${table.endedAt} is not null) = (${table.state} in ('done', 'cancelled', 'stopped'))`,
    ),
  ],
);

export const contactJobRows = pgTable(
  'contact_job_rows',
  {
    organisationId: uuid('organisation_id').notNull(),
    jobId: uuid('job_id').notNull(),
    line: integer('line').notNull(),
    contactId: uuid('contact_id'),
    name: text('name').notNull().default(''),
    email: text('email').notNull().default(''),
    outcome: rowOutcomeType('outcome').notNull().default('waiting'),
    isDone: boolean('is_done').notNull().default(false),
    invites: boolean('invites').notNull().default(false),
    reasons: jsonb('reasons').$type<readonly RowReason[]>().notNull().default([]),
    changes: jsonb('changes').$type<readonly ContactChange[]>().notNull().default([]),
    cellsEncrypted: bytes('cells_encrypted'),
  },
  (table) => [
    primaryKey({ columns: [table.jobId, table.line] }),
    index('contact_job_rows_by_outcome').on(table.jobId, table.outcome, table.line),
    index('contact_job_rows_by_email').on(table.jobId, table.email),
    foreignKey({
      name: 'contact_job_rows_job',
      columns: [table.organisationId, table.jobId],
      foreignColumns: [contactJobs.organisationId, contactJobs.id],
    }).onDelete('cascade'),
  ],
);
