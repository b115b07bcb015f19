import { and, eq, gt, inArray, isNull, lte, sql } from 'drizzle-orm';
import { type EndsSoon, soonUntil } from '../../api-client/contacts/ends-soon.ts';
import { type LastSignIn, stretchOf } from '../../api-client/contacts/last-sign-in.ts';
import type { RegisteredMethod } from '../../api-client/contacts/registered-method.ts';
import { methodKinds } from '../../api-client/enrolment/enrolment.ts';
import { contacts } from '../db/schema.ts';
import { type ContactCondition, idsInRanges } from './contact-condition.ts';

/** All that `registered_methods` can be: each kind counts for one bit, in the order of `methodKinds`. */
const sums = Array.from({ length: 2 ** methodKinds.length }, (_, sum) => sum);

const sumsWith = (method: RegisteredMethod): number[] =>
  method === 'none' ? [0] : sums.filter((sum) => sum & (1 << methodKinds.indexOf(method)));

/** Somebody has a method of this kind registered, or none of any kind. */
export function methodCondition(organisationId: string, method: RegisteredMethod): ContactCondition {
  const { registeredMethods, id } = contacts;
  // Said in the statement: most have the same methods, and a plan that is kept for all would take that for any of them.
  const ranges = sumsWith(method).map((sum) => eq(registeredMethods, sql.raw(`${sum}`)));
  return {
    ids: idsInRanges(organisationId, ranges, id),
    test: inArray(registeredMethods, sumsWith(method)),
  };
}

/** Somebody signed in last in this stretch of time, or never did. */
export function lastSignInCondition(
  organisationId: string,
  lastSignIn: LastSignIn,
  asOf: Date,
): ContactCondition {
  const { lastSignedInAt, sortName, id } = contacts;
  const stretch = stretchOf(lastSignIn, asOf);
  if (!stretch) {
    const test = isNull(lastSignedInAt);
    return { ids: idsInRanges(organisationId, [test], sortName, id), test };
  }
  const test = 'after' in stretch ? gt(lastSignedInAt, stretch.after) : lte(lastSignedInAt, stretch.until);
  return { ids: idsInRanges(organisationId, [test], lastSignedInAt, sortName, id), test };
}

/** The first right of somebody that ends does so that soon. */
export function endsSoonCondition(organisationId: string, ends: EndsSoon, asOf: Date): ContactCondition {
  const { endsAt, sortName, id } = contacts;
  const test = and(gt(endsAt, asOf), lte(endsAt, soonUntil(ends, asOf)));
  return { ids: idsInRanges(organisationId, [test], endsAt, sortName, id), test };
}
