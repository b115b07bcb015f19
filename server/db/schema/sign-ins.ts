import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  inet,
  integer,
  pgEnum,
  pgTable,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { walkableStages } from '../../../api-client/enrolment/enrolment.ts';
import { accounts, languageType, methodKindType } from './accounts.ts';
import { bytes, moment, primaryId } from './columns.ts';
import { contacts, organisations } from './organisations.ts';

export const enrolmentStageType = pgEnum('enrolment_stage', [...walkableStages, 'done']);

export const methodResets = pgTable(
  'method_resets',
  {
    id: primaryId(),
    accountId: uuid('account_id')
      .notNull()
      .unique()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    codeHash: text('code_hash').notNull(),
    attempts: integer('attempts').notNull().default(0),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    usedAt: moment('used_at'),
  },
  (table) => [
    index('method_resets_expiry').on(table.expiresAt),
    check('method_resets_code_is_argon2id', sql`${table.codeHash} like '$argon2id$%'`),
    check(
      'method_resets_last_24_hours',
      sql`${table.expiresAt} > ${table.createdAt} and ${table.expiresAt} <= ${table.createdAt} + interval '24 hours'`,
    ),
  ],
);

export const signIns = pgTable(
  'sign_ins',
  {
    id: primaryId(),
    tokenHash: bytes('token_hash').notNull().unique(),
    accountId: uuid('account_id').references(() => accounts.id, { onDelete: 'cascade' }),
    signInName: text('sign_in_name').notNull(),
    chosenLanguage: languageType('chosen_language'),
    address: inet('address'),
    userAgent: text('user_agent').notNull(),
    passwordAttempts: integer('password_attempts').notNull().default(0),
    codeAttempts: integer('code_attempts').notNull().default(0),
    passwordProvedAt: moment('password_proved_at'),
    lapsedPasswordProvedAt: moment('lapsed_password_proved_at'),
    resetLinkProvedAt: moment('reset_link_proved_at'),
    invitationRequestedAt: moment('invitation_requested_at'),
    methodProvedAt: moment('method_proved_at'),
    provedMethods: methodKindType('proved_methods').array().notNull().default([]),
    chosenOrganisationId: uuid('chosen_organisation_id').references(() => organisations.id, {
      onDelete: 'cascade',
    }),
    moreInformationSeenAt: moment('more_information_seen_at'),
    postponedAt: moment('postponed_at'),
    wantsToRegister: boolean('wants_to_register').notNull().default(false),
    staysSignedIn: boolean('stays_signed_in'),
    asksToStayAgain: boolean('asks_to_stay_again').notNull().default(true),
    provedResetId: uuid('proved_reset_id').references(() => methodResets.id, { onDelete: 'set null' }),
    createdAt: moment('created_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    endedAt: moment('ended_at'),
  },
  (table) => [
    index('sign_ins_of_account').on(table.accountId),
    index('sign_ins_expiry').on(table.expiresAt),
    index('sign_ins_of_reset').on(table.provedResetId).where(sql`${table.provedResetId} is not null`),
    check('sign_ins_token_is_sha256', sql`octet_length(${table.tokenHash}) = 32`),
    check(
      'sign_ins_proof_needs_account',
      sql`${table.accountId} is not null or (${table.passwordProvedAt} is null and ${table.lapsedPasswordProvedAt} is null and ${table.resetLinkProvedAt} is null)`,
    ),
    check(
      'sign_ins_password_before_method',
      sql`${table.methodProvedAt} is null or ${table.passwordProvedAt} is not null or ${table.resetLinkProvedAt} is not null`,
    ),
    check(
      'sign_ins_password_before_organisation',
      sql`${table.chosenOrganisationId} is null or ${table.passwordProvedAt} is not null`,
    ),
  ],
);

export const enrolments = pgTable(
  'enrolments',
  {
    signInId: uuid('sign_in_id')
      .primaryKey()
      .references(() => signIns.id, { onDelete: 'cascade' }),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    kind: methodKindType('kind').notNull(),
    stage: enrolmentStageType('stage').notNull(),
    secretEncrypted: bytes('secret_encrypted'),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [
    check(
      'enrolments_only_codes_have_a_secret',
      sql`(${table.kind}::text = 'totp' and ${table.stage} <> 'done') = (${table.secretEncrypted} is not null)`,
    ),
  ],
);

export const passwordResets = pgTable(
  'password_resets',
  {
    id: primaryId(),
    tokenHash: bytes('token_hash').notNull().unique(),
    accountId: uuid('account_id').references(() => accounts.id, { onDelete: 'cascade' }),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    endedAt: moment('ended_at'),
  },
  (table) => [
    index('password_resets_of_account').on(table.accountId).where(sql`${table.endedAt} is null`),
    index('password_resets_expiry').on(table.expiresAt),
    check('password_resets_token_is_sha256', sql`octet_length(${table.tokenHash}) = 32`),
    check(
      'password_resets_last_30_minutes',
      sql`${table.expiresAt} > ${table.createdAt} and ${table.expiresAt} <= ${table.createdAt} + interval '30 minutes'`,
    ),
    check(
      'password_resets_link_is_somebodys',
      sql`${table.endedAt} is not null or ${table.accountId} is not null`,
    ),
  ],
);

export const rememberedDevices = pgTable(
  'remembered_devices',
  {
    id: primaryId(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    tokenHash: bytes('token_hash').notNull().unique(),
    provedAt: moment('proved_at'),
    keptAnswer: boolean('kept_answer'),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    index('remembered_devices_of_account').on(table.accountId),
    index('remembered_devices_age').on(table.createdAt),
    check('remembered_devices_token_is_sha256', sql`octet_length(${table.tokenHash}) = 32`),
    check(
      'remembered_devices_remember_something',
      sql`${table.provedAt} is not null or ${table.keptAnswer} is not null`,
    ),
    check(
      'remembered_devices_no_means_no_trust',
      sql`${table.provedAt} is null or ${table.keptAnswer} is distinct from false`,
    ),
  ],
);

export const sessions = pgTable(
  'sessions',
  {
    id: primaryId(),
    tokenHash: bytes('token_hash').notNull().unique(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    organisationId: uuid('organisation_id').notNull(),
    contactId: uuid('contact_id').notNull(),
    signInId: uuid('sign_in_id').references(() => signIns.id, { onDelete: 'set null' }),
    signInName: text('sign_in_name').notNull(),
    hasOtherOrganisations: boolean('has_other_organisations').notNull(),
    deviceId: uuid('device_id').references(() => rememberedDevices.id, { onDelete: 'set null' }),
    userAgent: text('user_agent').notNull(),
    address: inet('address'),
    createdAt: moment('created_at').notNull().defaultNow(),
    lastSeenAt: moment('last_seen_at').notNull().defaultNow(),
    expiresAt: moment('expires_at').notNull(),
    endedAt: moment('ended_at'),
  },
  (table) => [
    foreignKey({
      name: 'sessions_contact',
      columns: [table.organisationId, table.contactId],
      foreignColumns: [contacts.organisationId, contacts.id],
    }).onDelete('cascade'),
    index('sessions_of_account').on(table.accountId),
    index('sessions_of_contact').on(table.contactId),
    index('sessions_of_sign_in').on(table.signInId),
    index('sessions_of_device').on(table.deviceId).where(sql`${table.deviceId} is not null`),
    index('sessions_expiry').on(table.expiresAt),
    check('sessions_token_is_sha256', sql`octet_length(${table.tokenHash}) = 32`),
  ],
);
