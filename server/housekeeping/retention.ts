import { and, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import { longestRemembered } from '../../api-client/policies/policy.ts';
import {
  accessEnquiries,
  accessRequests,
  authenticationMethods,
  contactJobs,
  devices,
  idempotencyKeys,
  knownBrowsers,
  messages,
  methodResets,
  passwordResets,
  rememberedDevices,
  signIns,
  spentTokens,
} from '../db/schema.ts';

const hour = 60 * 60_000;
const day = 24 * hour;

/** What is deleted of one table, and when (docs/operations.md, "What is kept"). */
export interface Retention {
  readonly table: PgTable;
  readonly key: readonly [PgColumn, ...PgColumn[]];
  /** Which rows have had their time, now. */
  readonly isOutdated: (now: Date) => SQL | undefined;
}

const ago = (now: Date, milliseconds: number) => new Date(now.getTime() - milliseconds);

/** A phone that was paired and never tried out is dead with its sign-in; it may ask what became of it for an hour. */
const isPendingPhone = (now: Date) =>
  and(
    isNull(devices.methodId),
    or(
      isNull(devices.signInId),
      sql`exists (select 1 from ${signIns} where ${signIns.id} = ${devices.signInId}
        and coalesce(${signIns.endedAt}, ${signIns.expiresAt}) < ${ago(now, hour).toISOString()})`,
    ),
  );

/** A reset asks for its code as long as the account has no method, however old it is: only then is it over. */
const isReplacedReset = (now: Date) =>
  and(
    lt(methodResets.expiresAt, ago(now, 7 * day)),
    sql`exists (select 1 from ${authenticationMethods} where ${authenticationMethods.accountId} = ${methodResets.accountId})`,
  );

/**
 * What is deleted, in this order. With a sign-in go its enrolment, activations and requests: requests are counted for a day
 * (`failuresCountFor`), and can be reported for half an hour, so a week is long enough. The history stays, whole (ASVS 16.3.1).
 */
export const retentions: readonly Retention[] = [
  {
    table: spentTokens,
    key: [spentTokens.digest],
    isOutdated: (now) => lt(spentTokens.expiresAt, ago(now, hour)),
  },
  { table: devices, key: [devices.id], isOutdated: isPendingPhone },
  { table: signIns, key: [signIns.id], isOutdated: (now) => lt(signIns.expiresAt, ago(now, 7 * day)) },
  {
    table: passwordResets,
    key: [passwordResets.id],
    isOutdated: (now) => lt(passwordResets.expiresAt, ago(now, 7 * day)),
  },
  { table: methodResets, key: [methodResets.id], isOutdated: isReplacedReset },
  {
    table: idempotencyKeys,
    key: [
      idempotencyKeys.accountId,
      idempotencyKeys.organisationId,
      idempotencyKeys.operation,
      idempotencyKeys.key,
    ],
    isOutdated: (now) => lt(idempotencyKeys.createdAt, ago(now, day)),
  },
  {
    table: contactJobs,
    key: [contactJobs.id],
    isOutdated: (now) => lt(contactJobs.createdAt, ago(now, 30 * day)),
  },
  {
    table: messages,
    key: [messages.id],
    isOutdated: (now) =>
      and(
        or(isNotNull(messages.deliveredAt), isNotNull(messages.givenUpAt)),
        lt(messages.createdAt, ago(now, 30 * day)),
      ),
  },
  // Looked up within seconds; one that cannot be is not kept.
  {
    table: accessEnquiries,
    key: [accessEnquiries.id],
    isOutdated: (now) => lt(accessEnquiries.createdAt, ago(now, day)),
  },
  {
    table: accessRequests,
    key: [accessRequests.id],
    isOutdated: (now) => lt(accessRequests.lapsesAt, ago(now, 30 * day)),
  },
  {
    table: knownBrowsers,
    key: [knownBrowsers.accountId, knownBrowsers.tokenHash],
    isOutdated: (now) => lt(knownBrowsers.lastUsedAt, ago(now, 400 * day)),
  },
  {
    table: rememberedDevices,
    key: [rememberedDevices.id],
    isOutdated: (now) => lt(rememberedDevices.createdAt, ago(now, longestRemembered * day)),
  },
];
