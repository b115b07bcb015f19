import { type AnyColumn, and, eq, gt, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { type AccessState, accessStates } from '../../api-client/contacts/access-state.ts';
import { contacts } from '../db/schema.ts';
import type { Now } from './current-right.ts';

/** The place of a state among `accessStates`, which is also how far access has come. */
export const rankOfAccessState = (state: AccessState): number => accessStates.indexOf(state) + 1;

/** The states in which an invitation lapses. */
const invitedStates = ['invited', 'signed-in'] as const satisfies AccessState[];
/** How far access has come, by what is stored. */
const storedStates = ['none', ...invitedStates, 'active'] as const satisfies AccessState[];
/** Those of whom the end of the right to sign in makes something. */
const begunStates = [...invitedStates, 'active'] as const satisfies AccessState[];

/** What is added to the rank of who may be shut out by the clock: `app_access_rank` of the migrations. */
const shutByClock = 10;

const hasRank = (state: AccessState) => eq(contacts.accessRank, rankOfAccessState(state));
const hasRankAndMoment = (state: AccessState) =>
  eq(contacts.accessRank, rankOfAccessState(state) + shutByClock);

const rank = (state: AccessState) => sql.raw(`${rankOfAccessState(state)}`);

/**
 * The access state of a contact in a query, as its place among `accessStates`: what `accessStateOf` decides, for filters, orders
 * and counts over all contacts. Written beside that rule; `access-state-agrees-with-its-rule.test.ts` holds the two together.
 */
export const accessRankAt = (now: Date): SQL<number> => {
  const base = sql`(${contacts.accessRank} % ${sql.raw(`${shutByClock}`)})`;
  return sql`case
  when ${lte(contacts.blockedAt, now)} then ${rank('blocked')}
  when ${lte(contacts.signInEndsAt, now)} and ${base} <> ${rank('none')} then ${rank('ended')}
  when ${base} in (${sql.join(invitedStates.map(rank), sql`, `)})
    and ${lte(contacts.invitationLapsesAt, now)} then ${rank('lapsed')}
  else ${base}::int end`;
};

/** The state that has a rank. */
export function accessStateOfRank(rank: number): AccessState {
  const state = accessStates[rank - 1];
  if (!state) throw new Error(`There is no access state ${rank}.`);
  return state;
}

/** Contacts that are in one state, as a range of an index: the condition, and by what the index goes on. */
export interface AccessRange {
  readonly condition: SQL | undefined;
  readonly by: AnyColumn;
}

/** Of those without a moment: by the index `contacts_by_access_and_lapse`. */
const plain = (...conditions: (SQL | undefined)[]): AccessRange => ({
  condition: and(...conditions),
  by: contacts.invitationLapsesAt,
});

/** Of those with one: by the index `contacts_by_access_and_end`. */
const dated = (...conditions: (SQL | undefined)[]): AccessRange => ({
  condition: and(isNotNull(contacts.shutsAt), ...conditions),
  by: contacts.shutsAt,
});

/** The contact is in this state, as ranges of which one holds (docs/decisions/0023-finding-contacts.md, 0027-rights-with-dates.md). */
export function accessRanges(state: AccessState, now: Now): AccessRange[] {
  const { invitationLapsesAt, shutsAt, blockedAt, signInEndsAt } = contacts;
  const isOpen = or(isNull(invitationLapsesAt), gt(invitationLapsesAt, now));
  const isNotBlocked = or(isNull(blockedAt), gt(blockedAt, now));
  const isShut = lte(shutsAt, now);
  switch (state) {
    case 'none':
      return [plain(hasRank(state)), dated(hasRankAndMoment(state), isNotBlocked)];
    case 'active':
      return [plain(hasRank(state)), dated(hasRankAndMoment(state), gt(shutsAt, now))];
    case 'invited':
    case 'signed-in':
      return [
        plain(hasRank(state), gt(invitationLapsesAt, now)),
        plain(hasRank(state), isNull(invitationLapsesAt)),
        dated(hasRankAndMoment(state), gt(shutsAt, now), isOpen),
      ];
    case 'lapsed':
      return invitedStates.flatMap((invited) => [
        plain(hasRank(invited), lte(invitationLapsesAt, now)),
        dated(hasRankAndMoment(invited), gt(shutsAt, now), lte(invitationLapsesAt, now)),
      ]);
    case 'blocked':
      return storedStates.map((stored) => dated(hasRankAndMoment(stored), isShut, lte(blockedAt, now)));
    case 'ended':
      return begunStates.map((begun) =>
        dated(hasRankAndMoment(begun), isShut, lte(signInEndsAt, now), isNotBlocked),
      );
  }
}

/** The ranks of who has come so far, without a moment at which the clock shuts them out and with one. */
export const ranksOfAccess = (stored: AccessState): [without: number, withMoment: number] => [
  rankOfAccessState(stored),
  rankOfAccessState(stored) + shutByClock,
];

/** The state that a rank says, as long as the clock has changed nothing. */
export const storedStateOfRank = (accessRank: number): AccessState =>
  accessStateOfRank(accessRank % shutByClock);

/** Contacts whom the clock has brought into another state than their rank says, and the rank of that one. */
export interface RangeMovedByClock {
  readonly condition: SQL | undefined;
  readonly rankNow: SQL;
}

/**
 * Whom the clock has brought elsewhere: each of these is a range of an index, from which it is read alone, and nobody is in two.
 * Their rank now says what `accessRankAt` does, in the columns of that index.
 */
export function rangesMovedByClock(now: Now): RangeMovedByClock[] {
  const { invitationLapsesAt, shutsAt, blockedAt } = contacts;
  const hasLapsed = lte(invitationLapsesAt, now);
  const shutOut = (stored: AccessState) =>
    sql`case when ${lte(blockedAt, now)} then ${rank('blocked')} else ${rank(stored === 'none' ? 'none' : 'ended')} end`;
  return [
    ...invitedStates.flatMap((invited) => [
      { condition: and(hasRank(invited), hasLapsed), rankNow: rank('lapsed') },
      {
        condition: and(isNotNull(shutsAt), hasRankAndMoment(invited), gt(shutsAt, now), hasLapsed),
        rankNow: rank('lapsed'),
      },
    ]),
    ...storedStates.map((stored) => ({
      condition: and(isNotNull(shutsAt), hasRankAndMoment(stored), lte(shutsAt, now)),
      rankNow: shutOut(stored),
    })),
  ];
}

/** The contact is in this state, as conditions of which one holds. */
export const rangesOfAccess = (state: AccessState, now: Now): (SQL | undefined)[] =>
  accessRanges(state, now).map(({ condition }) => condition);

/** The contact is in one of these states. */
export const isInAccess = (states: readonly AccessState[], now: Date): SQL | undefined =>
  or(...states.flatMap((state) => rangesOfAccess(state, now)));
