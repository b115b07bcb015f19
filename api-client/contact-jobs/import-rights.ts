import { type Authorisation, withImplied } from '../contacts/authorisation.ts';
import { dayOf, endOfDay, lastDayOf, startOfDay } from '../contacts/day-in-zone.ts';
import { type GivenRight, givenOf, isAuthorisation } from '../contacts/given-right.ts';
import type { RightsPlan } from '../contacts/plan-rights.ts';
import type { ImportColumn } from './import-column.ts';
import type { RowReason } from './row-reason.ts';

/** The columns that say from which day and until and with which day rights are given: each that Voordeur knows, and the provider's. */
export const termColumns = {
  'sign-in': { from: 'signInFrom', until: 'signInUntil' },
  'manage-contacts': { from: 'manageContactsFrom', until: 'manageContactsUntil' },
  defined: { from: 'rightsFrom', until: 'rightsUntil' },
} as const satisfies Record<Authorisation | 'defined', Record<'from' | 'until', ImportColumn>>;

export type RightKind = keyof typeof termColumns;

export const rightKinds = Object.keys(termColumns) as RightKind[];

/** What a row says of a term, in days: undefined, nothing; null, that there is no such limit. */
export interface AskedTerm {
  readonly from: string | null | undefined;
  readonly until: string | null | undefined;
}

/** What a row asks for of rights. */
export interface AskedRights {
  /** The provider's rights, all of them; undefined: the row says nothing of them. */
  readonly rightIds: readonly string[] | undefined;
  readonly terms: Readonly<Record<RightKind, AskedTerm>>;
}

const kindOf = (right: string): RightKind => (isAuthorisation(right) ? right : 'defined');

function startAfter(from: AskedTerm['from'], before: string | null): string | null {
  const stays = from === undefined || (from !== null && before !== null && dayOf(before) === from);
  return stays ? before : from && startOfDay(from);
}

function endAfter(until: AskedTerm['until'], before: string | null): string | null {
  const stays = until === undefined || (until !== null && before !== null && lastDayOf(before) === until);
  return stays ? before : until && endOfDay(until);
}

/**
 * The rights that a row leaves somebody who is to have these authorisations, with their dates. What the row says nothing of stays, and
 * so does a moment within the day that it names.
 */
export function rightsAfterRow(
  { rightIds, terms }: AskedRights,
  authorisations: readonly Authorisation[],
  before: readonly GivenRight[],
): GivenRight[] {
  const defined = before.map(({ right }) => right).filter((right) => !isAuthorisation(right));
  return [...withImplied(authorisations), ...(rightIds ?? defined)].map((right) => {
    const given = givenOf(before, right);
    const { from, until } = terms[kindOf(right)];
    return {
      right,
      startsAt: startAfter(from, given?.startsAt ?? null),
      endsAt: endAfter(until, given?.endsAt ?? null),
    };
  });
}

/** Why the dates of a row do not go with the rights that it leaves; null where they do. */
export function refusalOfTerms({ terms }: AskedRights, rights: readonly GivenRight[]): RowReason | null {
  for (const kind of rightKinds) {
    const given = rights.filter(({ right }) => kindOf(right) === kind);
    const { from, until } = terms[kind];
    const columns = termColumns[kind];
    if (given.length === 0 && (from || until))
      return { column: from ? columns.from : columns.until, code: 'row_dates_without_right' };
    const isTurned = given.some(({ startsAt, endsAt }) => startsAt && endsAt && startsAt >= endsAt);
    if (isTurned) return { column: until ? columns.until : columns.from, code: 'end_before_start' };
  }
  return null;
}

/** At which column a file says what a plan of rights refuses. */
export function reasonOfPlan(
  refusal: NonNullable<RightsPlan['refusal']>,
  rights: readonly GivenRight[],
): RowReason {
  const [, index = '', field] = refusal.path.split('.');
  const columns = termColumns[kindOf(rights[Number(index)]?.right ?? 'sign-in')];
  return { column: field === 'endsAt' ? columns.until : columns.from, code: refusal.code };
}
