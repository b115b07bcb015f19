import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { phoneCodeEnds } from '../../../api-client/phone/phone-code-rules.ts';
import { accounts, authenticationMethods } from './accounts.ts';
import { bytes, moment, primaryId } from './columns.ts';
import { signIns } from './sign-ins.ts';

export const phoneCodeEndType = pgEnum('phone_code_end', phoneCodeEnds);

export const phoneCodes = pgTable(
  'phone_codes',
  {
    id: primaryId(),
    signInId: uuid('sign_in_id')
      .notNull()
      .references(() => signIns.id, { onDelete: 'cascade' }),
    accountId: uuid('account_id')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    methodId: uuid('method_id'),
    phoneEncrypted: bytes('phone_encrypted'),
    phoneMask: text('phone_mask').notNull(),
    codeHash: text('code_hash').notNull(),
    attempts: integer('attempts').notNull().default(0),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    endedAt: moment('ended_at'),
    endedAs: phoneCodeEndType('ended_as'),
  },
  (table) => [
    foreignKey({
      name: 'phone_codes_method',
      columns: [table.accountId, table.methodId],
      foreignColumns: [authenticationMethods.accountId, authenticationMethods.id],
    }).onDelete('cascade'),
    uniqueIndex('phone_codes_one_open').on(table.signInId).where(sql`${table.endedAt} is null`),
    index('phone_codes_of_sign_in').on(table.signInId, table.createdAt),
    index('phone_codes_of_account').on(table.accountId),
    check('phone_codes_code_is_argon2id', sql`${table.codeHash} like '$argon2id$%'`),
    check('phone_codes_end_has_a_reason', sql`(${table.endedAt} is null) = (${table.endedAs} is null)`),
    check(
      'phone_codes_new_number_is_kept_while_open',
      sql`(${table.endedAt} is null and ${table.methodId} is null) = (${table.phoneEncrypted} is not null)`,
    ),
    check(
      'phone_codes_last_10_minutes',
      sql`${table.expiresAt} > ${table.createdAt} and ${table.expiresAt} <= ${table.createdAt} + interval '10 minutes'`,
    ),
  ],
);
