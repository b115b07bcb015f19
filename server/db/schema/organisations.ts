import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { authorisations } from '../../../api-client/contacts/authorisation.ts';
import { invitationEnds } from '../../../api-client/contacts/list-invitations.ts';
import { accounts, languageType } from './accounts.ts';
import { bytes, moment, primaryId, textByCodePoint } from './columns.ts';

export const authorisationType = pgEnum('authorisation', authorisations);
export const storedAccessType = pgEnum('stored_access', ['none', 'invited', 'signed-in', 'active']);
export const invitationEndType = pgEnum('invitation_end', invitationEnds);

export const organisations = pgTable(
  'organisations',
  {
    id: primaryId(),
    name: text('name').notNull().unique(),
    foldedName: textByCodePoint('folded_name')
      .notNull()
      .generatedAlwaysAs(sql`app_folded(regexp_replace(btrim(name), '\\s+', ' ', 'g'))`),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [
    index('organisations_by_folded_name').on(table.foldedName),
    check('organisations_name_says_something', sql`btrim(${table.name}) <> ''`),
  ],
);

export const products = pgTable(
  'products',
  {
    id: primaryId(),
    nameNl: text('name_nl').notNull(),
    nameEn: text('name_en').notNull(),
    descriptionNl: text('description_nl').notNull(),
    descriptionEn: text('description_en').notNull(),
    url: text('url').notNull().unique(),
    programName: text('program_name'),
    programUrl: text('program_url'),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [
    check('products_url_is_https', sql`${table.url} ~ '^https://'`),
    check('products_program_is_whole', sql`(${table.programName} is null) = (${table.programUrl} is null)`),
    check('products_program_url_is_https', sql`${table.programUrl} ~ '^https://'`),
  ],
);

export const organisationProducts = pgTable(
  'organisation_products',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    productId: uuid('product_id')
      .notNull()
      .references(() => products.id, { onDelete: 'cascade' }),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.productId] })],
);

/** What contacts may do besides using a product, as the provider defines it: visit the data centre, order, report a fault. */
export const rights = pgTable(
  'rights',
  {
    id: primaryId(),
    nameNl: text('name_nl').notNull().unique(),
    nameEn: text('name_en').notNull().unique(),
    descriptionNl: text('description_nl').notNull(),
    descriptionEn: text('description_en').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [
    check('rights_names_say_something', sql`btrim(${table.nameNl}) <> '' and btrim(${table.nameEn}) <> ''`),
  ],
);

export const organisationRights = pgTable(
  'organisation_rights',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    rightId: uuid('right_id')
      .notNull()
      .references(() => rights.id, { onDelete: 'cascade' }),
  },
  (table) => [primaryKey({ columns: [table.organisationId, table.rightId] })],
);

export const contacts = pgTable(
  'contacts',
  {
    id: primaryId(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => organisations.id, { onDelete: 'cascade' }),
    accountId: uuid('account_id').references(() => accounts.id),
    name: text('name').notNull(),
    email: text('email').notNull(),
    jobTitle: text('job_title').notNull().default(''),
    language: languageType('language').notNull(),
    access: storedAccessType('access').notNull().default('none'),
    blockedAt: moment('blocked_at'),
    suspensionIsToBegin: boolean('suspension_is_to_begin').notNull().default(false),
    lastSignedInAt: moment('last_signed_in_at'),
    lastRemindedAt: moment('last_reminded_at'),
    invitationLapsesAt: moment('invitation_lapses_at'),
    registeredMethods: smallint('registered_methods').notNull().default(0),
    phoneEncrypted: bytes('phone_encrypted'),
    phoneMask: text('phone_mask'),
    version: integer('version').notNull().default(1),
    signInEndsAt: moment('sign_in_ends_at'),
    endsAt: moment('ends_at'),
    shutsAt: moment('shuts_at').generatedAlwaysAs(sql`least(blocked_at, sign_in_ends_at)`),
    accessRank: smallint('access_rank')
      .notNull()
      .generatedAlwaysAs(sql`app_access_rank(access, blocked_at, sign_in_ends_at)`),
    plannedFor: moment('planned_for'),
    plannedAt: moment('planned_at'),
    plannedBy: uuid('planned_by'),
    invitedAt: moment('invited_at'),
    cameInAt: moment('came_in_at'),
    methodRegisteredAt: moment('method_registered_at'),
    ownPasswordAt: moment('own_password_at'),
    stageRank: smallint('stage_rank').generatedAlwaysAs(
      sql`app_stage_rank(access, planned_for, method_registered_at, own_password_at)`,
    ),
    stageSince: moment('stage_since').generatedAlwaysAs(
      sql`app_stage_since(access, planned_for, planned_at, invited_at, came_in_at, method_registered_at, own_password_at)`,
    ),
    sortName: textByCodePoint('sort_name').notNull().generatedAlwaysAs(sql`app_folded(name)`),
    searchText: text('search_text').notNull().generatedAlwaysAs(sql`app_search_text(name, email, job_title)`),
    createdAt: moment('created_at').notNull().defaultNow(),
    accessDecidedAt: moment('access_decided_at'),
    accessDecidedOrListedAt: moment('access_decided_or_listed_at')
      .notNull()
      .generatedAlwaysAs(sql`coalesce(access_decided_at, created_at)`),
  },
  (table) => [
    unique('contacts_of_organisation').on(table.organisationId, table.id),
    uniqueIndex('contacts_email_once_in_organisation').on(table.organisationId, table.email),
    uniqueIndex('contacts_account_once_in_organisation').on(table.organisationId, table.accountId),
    // Some end in what row-level security asks for besides, so that they can be read without the rows themselves.
    index('contacts_by_name').on(table.organisationId, table.sortName, table.id, table.accountId),
    index('contacts_by_lapse')
      .on(table.organisationId, table.invitationLapsesAt)
      .where(sql`${table.invitationLapsesAt} is not null`),
    index('contacts_by_access').on(table.organisationId, table.accessRank, table.sortName, table.id),
    index('contacts_by_access_and_lapse').on(
      table.organisationId,
      table.accessRank,
      table.invitationLapsesAt,
      table.id,
      table.accountId,
      table.lastSignedInAt,
    ),
    index('contacts_by_access_and_end')
      .on(
        table.organisationId,
        table.accessRank,
        table.shutsAt,
        table.id,
        table.accountId,
        table.blockedAt,
        table.signInEndsAt,
        table.invitationLapsesAt,
        table.lastSignedInAt,
      )
      .where(sql`${table.shutsAt} is not null`),
    index('contacts_by_end')
      .on(table.organisationId, table.endsAt, table.sortName, table.id, table.accountId)
      .where(sql`${table.endsAt} is not null`),
    index('contacts_to_suspend').on(table.blockedAt).where(sql`${table.suspensionIsToBegin}`),
    index('contacts_that_shut').on(table.shutsAt).where(sql`${table.shutsAt} is not null`),
    index('contacts_by_last_sign_in')
      .on(table.organisationId, table.lastSignedInAt, table.sortName, table.id, table.accountId)
      .where(sql`${table.lastSignedInAt} is not null`),
    index('contacts_never_signed_in')
      .on(table.organisationId, table.sortName, table.id, table.accountId)
      .where(sql`${table.lastSignedInAt} is null`),
    index('contacts_by_last_reminder')
      .on(table.organisationId, table.lastRemindedAt, table.sortName, table.id)
      .where(sql`${table.lastRemindedAt} is not null`),
    index('contacts_never_reminded')
      .on(table.organisationId, table.sortName, table.id)
      .where(sql`${table.lastRemindedAt} is null`),
    index('contacts_by_methods').on(table.organisationId, table.registeredMethods, table.id, table.accountId),
    index('contacts_to_review').on(
      table.organisationId,
      table.accessDecidedOrListedAt,
      table.sortName,
      table.id,
      table.createdAt,
      table.accountId,
    ),
    index('contacts_of_account').on(table.accountId),
    index('contacts_by_stage').on(
      table.organisationId,
      table.stageRank,
      table.stageSince,
      table.id,
      table.invitationLapsesAt,
      table.shutsAt,
      table.accountId,
    ),
    index('contacts_planned').on(table.plannedFor).where(sql`${table.plannedFor} is not null`),
    check('contacts_plan_is_whole', sql`(${table.plannedFor} is null) = (${table.plannedAt} is null)`),
    check(
      'contacts_email_lower_case',
      sql`${table.email} = lower(${table.email}) and position('@' in ${table.email}) > 1`,
    ),
    check('contacts_name_says_something', sql`btrim(${table.name}) <> ''`),
    check('contacts_phone_is_whole', sql`(${table.phoneEncrypted} is null) = (${table.phoneMask} is null)`),
    check('contacts_access_needs_account', sql`${table.access} = 'none' or ${table.accountId} is not null`),
  ],
);

/** Written by a trigger on contacts alone: which contact has which words to be found by. */
export const contactSearchWords = pgTable(
  'contact_search_words',
  {
    organisationId: uuid('organisation_id').notNull(),
    word: textByCodePoint('word').notNull(),
    contactId: uuid('contact_id').notNull(),
    sortName: textByCodePoint('sort_name').notNull(),
  },
  // The key includes the name in order, which cannot be said here.
  (table) => [primaryKey({ columns: [table.organisationId, table.word, table.contactId] })],
);

/** Written by triggers on contacts alone: how many there came and went of each kind, to be summed up. */
export const contactCounts = pgTable(
  'contact_counts',
  {
    organisationId: uuid('organisation_id').notNull(),
    accessRank: smallint('access_rank').notNull(),
    hasSignedIn: boolean('has_signed_in').notNull(),
    change: integer('change').notNull(),
  },
  (table) => [
    index('contact_counts_of_organisation').on(
      table.organisationId,
      table.accessRank,
      table.hasSignedIn,
      table.change,
    ),
  ],
);

/** From when until when something is given, and what was done about its end. */
const term = {
  startsAt: moment('starts_at'),
  endsAt: moment('ends_at'),
  endToldAt: moment('end_told_at'),
  isOver: boolean('is_over').notNull().default(false),
};

export const contactAuthorisations = pgTable(
  'contact_authorisations',
  {
    organisationId: uuid('organisation_id').notNull(),
    contactId: uuid('contact_id').notNull(),
    authorisation: authorisationType('authorisation').notNull(),
    /** The same as text: row-level security lets an index compare text, and not what a type of our own is. */
    authorisationName: text('authorisation_name')
      .notNull()
      .generatedAlwaysAs(sql`app_authorisation_name(authorisation)`),
    ...term,
    invitesAtStart: boolean('invites_at_start').notNull().default(false),
  },
  (table) => [
    primaryKey({ columns: [table.contactId, table.authorisation] }),
    check('contact_authorisations_end_after_start', sql`${table.endsAt} > ${table.startsAt}`),
    index('contact_authorisations_ends')
      .on(table.endsAt)
      .where(sql`${table.endsAt} is not null and not ${table.isOver}`),
    index('contact_authorisations_invite').on(table.startsAt).where(sql`${table.invitesAtStart}`),
    index('contact_authorisations_of_organisation').on(
      table.organisationId,
      table.authorisationName,
      table.contactId,
    ),
    foreignKey({
      name: 'contact_authorisations_contact',
      columns: [table.organisationId, table.contactId],
      foreignColumns: [contacts.organisationId, contacts.id],
    }).onDelete('cascade'),
  ],
);

export const contactRights = pgTable(
  'contact_rights',
  {
    organisationId: uuid('organisation_id').notNull(),
    contactId: uuid('contact_id').notNull(),
    rightId: uuid('right_id').notNull(),
    ...term,
  },
  (table) => [
    primaryKey({ columns: [table.contactId, table.rightId] }),
    check('contact_rights_end_after_start', sql`${table.endsAt} > ${table.startsAt}`),
    index('contact_rights_ends')
      .on(table.endsAt)
      .where(sql`${table.endsAt} is not null and not ${table.isOver}`),
    index('contact_rights_of_organisation').on(table.organisationId, table.rightId, table.contactId),
    foreignKey({
      name: 'contact_rights_contact',
      columns: [table.organisationId, table.contactId],
      foreignColumns: [contacts.organisationId, contacts.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'contact_rights_right',
      columns: [table.organisationId, table.rightId],
      foreignColumns: [organisationRights.organisationId, organisationRights.rightId],
    }).onDelete('cascade'),
  ],
);

export const contactProducts = pgTable(
  'contact_products',
  {
    organisationId: uuid('organisation_id').notNull(),
    contactId: uuid('contact_id').notNull(),
    productId: uuid('product_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.contactId, table.productId] }),
    index('contact_products_of_organisation').on(table.organisationId, table.productId, table.contactId),
    foreignKey({
      name: 'contact_products_contact',
      columns: [table.organisationId, table.contactId],
      foreignColumns: [contacts.organisationId, contacts.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'contact_products_product',
      columns: [table.organisationId, table.productId],
      foreignColumns: [organisationProducts.organisationId, organisationProducts.productId],
    }).onDelete('cascade'),
  ],
);

export const invitations = pgTable(
  'invitations',
  {
    id: primaryId(),
    organisationId: uuid('organisation_id').notNull(),
    contactId: uuid('contact_id').notNull(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    sentAt: moment('sent_at').notNull(),
    lapsesAt: moment('lapses_at').notNull(),
    endedAt: moment('ended_at'),
    endedAs: invitationEndType('ended_as'),
    remindsAt: moment('reminds_at'),
    remindedAt: moment('reminded_at'),
  },
  (table) => [
    foreignKey({
      name: 'invitations_contact',
      columns: [table.organisationId, table.contactId],
      foreignColumns: [contacts.organisationId, contacts.id],
    }).onDelete('cascade'),
    uniqueIndex('invitations_one_open').on(table.contactId).where(sql`${table.endedAt} is null`),
    index('invitations_of_account').on(table.accountId),
    index('invitations_to_remind')
      .on(table.remindsAt)
      .where(sql`${table.endedAt} is null and ${table.remindedAt} is null`),
    check(
      'invitations_lapse_within_72_hours',
      sql`${table.lapsesAt} > ${table.sentAt} and ${table.lapsesAt} <= ${table.sentAt} + interval '72 hours'`,
    ),
    check('invitations_end_has_a_reason', sql`(${table.endedAt} is null) = (${table.endedAs} is null)`),
  ],
);
