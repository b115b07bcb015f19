import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import type { ContactChange } from '../../../api-client/contacts/contact-history.ts';
import type { GivenRight } from '../../../api-client/contacts/given-right.ts';
import { languageType } from './accounts.ts';
import { bytes, moment, primaryId } from './columns.ts';
import { invitations, organisations } from './organisations.ts';

export const channelType = pgEnum('channel', ['email', 'sms']);
export const actorType = pgEnum('actor', ['account', 'visitor', 'system']);

/** What an event says besides; never a secret. `changes`: fields with their value before and after. */
export type AuditDetails = Readonly<
  Record<
    string,
    string | number | boolean | null | readonly string[] | readonly ContactChange[] | readonly GivenRight[]
  >
>;

export const messages = pgTable(
  'messages',
  {
    id: primaryId(),
    organisationId: uuid('organisation_id').references(() => organisations.id, { onDelete: 'cascade' }),
    invitationId: uuid('invitation_id').references(() => invitations.id, { onDelete: 'set null' }),
    channel: channelType('channel').notNull(),
    recipient: text('recipient').notNull(),
    language: languageType('language').notNull(),
    contentEncrypted: bytes('content_encrypted'),
    attempts: integer('attempts').notNull().default(0),
    lastError: text('last_error'),
    createdAt: moment('created_at').notNull().defaultNow(),
    nextAttemptAt: moment('next_attempt_at').notNull().defaultNow(),
    deliveredAt: moment('delivered_at'),
    givenUpAt: moment('given_up_at'),
    isBounced: boolean('is_bounced').notNull().default(false),
  },
  (table) => [
    index('messages_waiting')
      .on(table.nextAttemptAt)
      .where(sql`${table.deliveredAt} is null and ${table.givenUpAt} is null`),
    index('messages_done')
      .on(table.createdAt)
      .where(sql`${table.deliveredAt} is not null or ${table.givenUpAt} is not null`),
    index('messages_to').on(table.recipient, table.createdAt),
    index('messages_of_invitation').on(table.invitationId).where(sql`${table.invitationId} is not null`),
    check(
      'messages_wiped_when_done',
      sql`(${table.deliveredAt} is null and ${table.givenUpAt} is null) = (${table.contentEncrypted} is not null)`,
    ),
  ],
);

export const auditEvents = pgTable(
  'audit_events',
  {
    id: primaryId(),
    occurredAt: moment('occurred_at').notNull().defaultNow(),
    event: text('event').notNull(),
    actor: actorType('actor').notNull(),
    actorAccountId: uuid('actor_account_id'),
    reason: text('reason'),
    organisationId: uuid('organisation_id'),
    contactId: uuid('contact_id'),
    accountId: uuid('account_id'),
    details: jsonb('details').$type<AuditDetails>().notNull().default({}),
  },
  (table) => [
    index('audit_events_of_organisation').on(table.organisationId, table.occurredAt),
    index('audit_events_denied')
      .on(table.organisationId, table.occurredAt)
      .where(sql`${table.event} in ('sign-in.approval-denied', 'sign-in.reported')`),
    index('audit_events_of_contact').on(table.contactId, table.occurredAt, table.id),
    index('audit_events_of_reviews')
      .on(table.organisationId, table.occurredAt, table.id)
      .where(
        sql`${table.event} in ('contact.access-confirmed', 'contact.confirmation-taken-back', 'contact.access-withdrawn', 'contact.access-restored', 'contact.removed')`,
      ),
    index('audit_events_of_exports')
      .on(table.organisationId, table.occurredAt, table.id)
      .where(sql`${table.event} = 'contacts.exported'`),
    index('audit_events_of_account').on(table.accountId, table.occurredAt),
    check(
      'audit_events_system_gives_a_reason',
      sql`${table.actor} <> 'system' or btrim(${table.reason}) <> ''`,
    ),
    check(
      'audit_events_account_is_named',
      sql`(${table.actor} = 'account') = (${table.actorAccountId} is not null)`,
    ),
  ],
);

export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    accountId: uuid('account_id').notNull(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    operation: text('operation').notNull(),
    key: text('key').notNull(),
    bodyHash: bytes('body_hash').notNull(),
    status: integer('status'),
    response: jsonb('response'),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.organisationId, table.operation, table.key] }),
    index('idempotency_keys_age').on(table.createdAt),
  ],
);

export const rateLimits = pgTable('rate_limits', {
  key: text('key').primaryKey(),
  points: integer('points').notNull().default(0),
  expire: bigint('expire', { mode: 'number' }),
});
