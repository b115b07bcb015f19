import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { activationEnds } from '../../../api-client/authenticator/activation.ts';
import { approvalOutcomes, approvalPurposes } from '../../../api-client/authenticator/approval.ts';
import { deviceProofKinds } from '../../../api-client/authenticator/device.ts';
import type { PublicKey } from '../../../api-client/authenticator/device-call.ts';
import { accounts, authenticationMethods } from './accounts.ts';
import { bytes, moment, primaryId } from './columns.ts';
import { signIns } from './sign-ins.ts';

export const activationEndType = pgEnum('activation_end', activationEnds);
export const deviceProofType = pgEnum('device_proof', deviceProofKinds);
export const approvalPurposeType = pgEnum('approval_purpose', approvalPurposes);
export const approvalOutcomeType = pgEnum('approval_outcome', approvalOutcomes);

const accountId = () =>
  uuid('account_id')
    .notNull()
    .references(() => accounts.id, { onDelete: 'cascade' });

export const activations = pgTable(
  'activations',
  {
    handle: text('handle').primaryKey(),
    signInId: uuid('sign_in_id')
      .notNull()
      .references(() => signIns.id, { onDelete: 'cascade' }),
    accountId: accountId(),
    codeHash: text('code_hash').notNull(),
    codeAttempts: integer('code_attempts').notNull().default(0),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    endedAt: moment('ended_at'),
    endedAs: activationEndType('ended_as'),
  },
  (table) => [
    uniqueIndex('activations_one_open').on(table.signInId).where(sql`${table.endedAt} is null`),
    index('activations_of_sign_in').on(table.signInId, table.createdAt),
    index('activations_of_account').on(table.accountId),
    check('activations_code_is_argon2id', sql`${table.codeHash} like '$argon2id$%'`),
    check('activations_end_has_a_reason', sql`(${table.endedAt} is null) = (${table.endedAs} is null)`),
    check(
      'activations_last_10_minutes',
      sql`${table.expiresAt} > ${table.createdAt} and ${table.expiresAt} <= ${table.createdAt} + interval '10 minutes'`,
    ),
  ],
);

export const devices = pgTable(
  'devices',
  {
    id: primaryId(),
    accountId: accountId(),
    signInId: uuid('sign_in_id').references(() => signIns.id, { onDelete: 'set null' }),
    methodId: uuid('method_id').unique(),
    name: text('name').notNull(),
    system: text('system'),
    proof: deviceProofType('proof').notNull(),
    publicKey: jsonb('public_key').$type<PublicKey>().notNull(),
    credentialId: text('credential_id').unique(),
    credentialPublicKey: bytes('credential_public_key'),
    credentialCounter: bigint('credential_counter', { mode: 'number' }),
    createdAt: moment('created_at').notNull(),
    lastSeenAt: moment('last_seen_at').notNull(),
    absenceToldAt: moment('absence_told_at'),
  },
  (table) => [
    unique('devices_of_account').on(table.accountId, table.id),
    foreignKey({
      name: 'devices_method',
      columns: [table.accountId, table.methodId],
      foreignColumns: [authenticationMethods.accountId, authenticationMethods.id],
    }).onDelete('cascade'),
    index('devices_of_sign_in').on(table.signInId),
    index('devices_unseen').on(table.lastSeenAt),
    uniqueIndex('devices_one_pending').on(table.signInId).where(sql`${table.methodId} is null`),
    check('devices_public_key_is_public', sql`${table.publicKey} ->> 'd' is null`),
    check(
      'devices_credential_is_whole',
      sql`(${table.proof} = 'webauthn') = (${table.credentialId} is not null)
        and (${table.credentialId} is null) = (${table.credentialPublicKey} is null)
        and (${table.credentialId} is null) = (${table.credentialCounter} is null)`,
    ),
  ],
);

export const approvalRequests = pgTable(
  'approval_requests',
  {
    id: primaryId(),
    accountId: accountId(),
    signInId: uuid('sign_in_id')
      .notNull()
      .references(() => signIns.id, { onDelete: 'cascade' }),
    purpose: approvalPurposeType('purpose').notNull(),
    deviceId: uuid('device_id'),
    nonce: text('nonce').notNull(),
    numberEncrypted: bytes('number_encrypted'),
    organisations: text('organisations').array().notNull(),
    userAgent: text('user_agent').notNull(),
    place: text('place'),
    fromKnownBrowser: boolean('from_known_browser').notNull(),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    endedAt: moment('ended_at'),
    outcome: approvalOutcomeType('outcome'),
  },
  (table) => [
    foreignKey({
      name: 'approval_requests_device',
      columns: [table.accountId, table.deviceId],
      foreignColumns: [devices.accountId, devices.id],
    }).onDelete('cascade'),
    uniqueIndex('approval_requests_one_open').on(table.accountId).where(sql`${table.endedAt} is null`),
    index('approval_requests_of_account').on(table.accountId, table.createdAt),
    index('approval_requests_of_sign_in').on(table.signInId, table.createdAt),
    check(
      'approval_requests_try_out_one_phone',
      sql`(${table.purpose} = 'pairing') = (${table.deviceId} is not null)`,
    ),
    check(
      'approval_requests_end_has_an_outcome',
      sql`(${table.endedAt} is null) = (${table.outcome} is null)`,
    ),
    check(
      'approval_requests_number_is_wiped',
      sql`(${table.endedAt} is null) = (${table.numberEncrypted} is not null)`,
    ),
    check(
      'approval_requests_last_60_seconds',
      sql`${table.expiresAt} > ${table.createdAt} and ${table.expiresAt} <= ${table.createdAt} + interval '60 seconds'`,
    ),
  ],
);

export const spentTokens = pgTable(
  'spent_tokens',
  {
    digest: bytes('digest').primaryKey(),
    expiresAt: moment('expires_at').notNull(),
  },
  (table) => [
    index('spent_tokens_expiry').on(table.expiresAt),
    check('spent_tokens_digest_is_sha256', sql`octet_length(${table.digest}) = 32`),
  ],
);

export const pushSubscriptions = pgTable(
  'push_subscriptions',
  {
    deviceId: uuid('device_id').primaryKey(),
    accountId: uuid('account_id').notNull(),
    subscriptionEncrypted: bytes('subscription_encrypted').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (table) => [
    foreignKey({
      name: 'push_subscriptions_device',
      columns: [table.accountId, table.deviceId],
      foreignColumns: [devices.accountId, devices.id],
    }).onDelete('cascade'),
  ],
);

export const pushMessages = pgTable(
  'push_messages',
  {
    id: primaryId(),
    deviceId: uuid('device_id')
      .notNull()
      .references(() => pushSubscriptions.deviceId, { onDelete: 'cascade' }),
    accountId: accountId(),
    attempts: integer('attempts').notNull().default(0),
    createdAt: moment('created_at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    nextAttemptAt: moment('next_attempt_at').notNull(),
  },
  (table) => [index('push_messages_waiting').on(table.nextAttemptAt)],
);
