import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { methodKinds } from '../../../api-client/enrolment/enrolment.ts';
import { languages } from '../../../api-client/language.ts';
import { bytes, moment, primaryId } from './columns.ts';

export const languageType = pgEnum('language', languages);
export const methodKindType = pgEnum('method_kind', methodKinds);
export const signInNameKindType = pgEnum('sign_in_name_kind', ['email', 'alternative', 'user-name']);
export const passwordKindType = pgEnum('password_kind', ['temporary', 'own']);

export const accounts = pgTable('accounts', {
  id: primaryId(),
  language: languageType('language').notNull(),
  activatedAt: moment('activated_at'),
  defaultMethodId: uuid('default_method_id'),
  createdAt: moment('created_at').notNull().defaultNow(),
});

export const signInNames = pgTable(
  'sign_in_names',
  {
    name: text('name').primaryKey(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    kind: signInNameKindType('kind').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('sign_in_names_one_of_each_kind').on(table.accountId, table.kind),
    check(
      'sign_in_names_lower_case',
      sql`${table.name} = lower(${table.name}) and ${table.name} = btrim(${table.name}) and ${table.name} <> ''`,
    ),
    check(
      'sign_in_names_user_name_has_no_at',
      sql`${table.kind} <> 'user-name' or position('@' in ${table.name}) = 0`,
    ),
  ],
);

export const passwords = pgTable(
  'passwords',
  {
    accountId: uuid('account_id')
      .primaryKey()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    hash: text('hash').notNull(),
    kind: passwordKindType('kind').notNull(),
    expiresAt: moment('expires_at'),
    setAt: moment('set_at').notNull().defaultNow(),
  },
  (table) => [
    check('passwords_hash_is_argon2id', sql`${table.hash} like '$argon2id$%'`),
    check('passwords_temporary_lapses', sql`${table.kind} <> 'temporary' or ${table.expiresAt} is not null`),
  ],
);

export const authenticationMethods = pgTable(
  'authentication_methods',
  {
    id: primaryId(),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    kind: methodKindType('kind').notNull(),
    name: text('name').notNull(),
    secretEncrypted: bytes('secret_encrypted'),
    lastUsedCounter: bigint('last_used_counter', { mode: 'number' }),
    phoneEncrypted: bytes('phone_encrypted'),
    createdAt: moment('created_at').notNull().defaultNow(),
    lastUsedAt: moment('last_used_at').notNull().defaultNow(),
  },
  (table) => [
    index('authentication_methods_account').on(table.accountId),
    unique('authentication_methods_of_account').on(table.accountId, table.id),
    check(
      'authentication_methods_codes_have_a_key',
      sql`(${table.kind}::text = 'totp') = (${table.secretEncrypted} is not null)
        and (${table.secretEncrypted} is null) = (${table.lastUsedCounter} is null)`,
    ),
    uniqueIndex('authentication_methods_one_phone')
      .on(table.accountId)
      .where(sql`${table.phoneEncrypted} is not null`),
    check(
      'authentication_methods_phone_has_a_number',
      sql`(${table.kind}::text = 'phone') = (${table.phoneEncrypted} is not null)`,
    ),
  ],
);

export const knownBrowsers = pgTable(
  'known_browsers',
  {
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    tokenHash: bytes('token_hash').notNull(),
    firstUsedAt: moment('first_used_at').notNull().defaultNow(),
    lastUsedAt: moment('last_used_at').notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.accountId, table.tokenHash] }),
    check('known_browsers_token_is_sha256', sql`octet_length(${table.tokenHash}) = 32`),
  ],
);

export const systemSettings = pgTable(
  'system_settings',
  {
    id: boolean('id').primaryKey().default(true),
    demo: boolean('demo').notNull(),
    secretKeyFingerprint: text('secret_key_fingerprint').notNull(),
    vapidPublicKey: text('vapid_public_key'),
    vapidPrivateKeyEncrypted: bytes('vapid_private_key_encrypted'),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [check('system_settings_one_row', sql`${table.id}`)],
);
