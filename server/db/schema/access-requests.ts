import { sql } from 'drizzle-orm';
import { check, foreignKey, index, pgEnum, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { languageType } from './accounts.ts';
import { moment, primaryId } from './columns.ts';
import { contacts } from './organisations.ts';

export const accessRequestEndType = pgEnum('access_request_end', ['accepted', 'refused', 'overtaken']);

/** What visitors typed, until it is looked up: a few seconds. */
export const accessEnquiries = pgTable(
  'access_enquiries',
  {
    id: primaryId(),
    organisation: text('organisation').notNull(),
    email: text('email').notNull(),
    name: text('name').notNull(),
    reason: text('reason').notNull(),
    language: languageType('language'),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [check('access_enquiries_email_lower_case', sql`${table.email} = lower(${table.email})`)],
);

export const accessRequests = pgTable(
  'access_requests',
  {
    id: primaryId(),
    organisationId: uuid('organisation_id').notNull(),
    contactId: uuid('contact_id').notNull(),
    givenName: text('given_name').notNull(),
    reason: text('reason').notNull(),
    createdAt: moment('created_at').notNull(),
    lapsesAt: moment('lapses_at').notNull(),
    endedAt: moment('ended_at'),
    endedAs: accessRequestEndType('ended_as'),
  },
  (table) => [
    foreignKey({
      name: 'access_requests_contact',
      columns: [table.organisationId, table.contactId],
      foreignColumns: [contacts.organisationId, contacts.id],
    }).onDelete('cascade'),
    uniqueIndex('access_requests_one_open').on(table.contactId).where(sql`${table.endedAt} is null`),
    index('access_requests_open').on(table.organisationId, table.id).where(sql`${table.endedAt} is null`),
    index('access_requests_lapse').on(table.lapsesAt),
    check('access_requests_end_has_a_reason', sql`(${table.endedAt} is null) = (${table.endedAs} is null)`),
    check(
      'access_requests_last_30_days',
      sql`${table.lapsesAt} > ${table.createdAt} and ${table.lapsesAt} <= ${table.createdAt} + interval '30 days'`,
    ),
  ],
);
