import { type AnyColumn, and, gt, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { contacts } from '../db/schema.ts';

/** A moment of the server's clock in a query: itself, or what stands for it in a prepared one. */
export type Now = Date | SQL;

const moment = (now: Now): SQL => (now instanceof Date ? sql`${now.toISOString()}::timestamptz` : now);

/** A right that is given counts now: it has begun, and is not over (`termStateOf`). */
export const isCurrent = (
  { startsAt, endsAt }: { readonly startsAt: AnyColumn; readonly endsAt: AnyColumn },
  now: Now,
): SQL | undefined =>
  and(or(isNull(startsAt), lte(startsAt, moment(now))), or(isNull(endsAt), gt(endsAt, moment(now))));

/** No block of the contact holds by now. */
export const isNotBlocked = (now: Now): SQL | undefined =>
  or(isNull(contacts.blockedAt), gt(contacts.blockedAt, moment(now)));
