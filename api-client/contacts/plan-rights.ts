import type { FieldCode } from '../problems.ts';
import type { StoredAccess } from './access-state.ts';
import { type Authorisation, withImplied } from './authorisation.ts';
import { type GivenRight, givenOf, inOrderOfRights, isAuthorisation } from './given-right.ts';

interface AskedRights {
  readonly authorisations: readonly Authorisation[];
  readonly rights?: readonly GivenRight[] | undefined;
}

/** Which rights a contact will have, and why they cannot have them, at which field; null where they can. */
export interface RightsPlan {
  readonly rights: GivenRight[];
  readonly refusal: { readonly path: string; readonly code: FieldCode } | null;
}

const moment = (text: string | null) => text && new Date(text).toISOString();

const written = ({ right, startsAt, endsAt }: GivenRight): GivenRight => ({
  right,
  startsAt: moment(startsAt),
  endsAt: moment(endsAt),
});

function refusalOf(
  { right, startsAt, endsAt }: GivenRight,
  before: GivenRight | undefined,
  access: StoredAccess,
  now: Date,
): { field: 'startsAt' | 'endsAt'; code: FieldCode } | null {
  if (endsAt && endsAt !== before?.endsAt && new Date(endsAt) <= now)
    return { field: 'endsAt', code: 'moment_in_past' };
  const beginsAnew = startsAt !== null && startsAt !== before?.startsAt && new Date(startsAt) > now;
  if (right === 'sign-in' && access !== 'none' && beginsAnew)
    return { field: 'startsAt', code: 'access_has_begun' };
  return null;
}

/**
 * Decides which rights a contact will have, with their dates. `authorisations` says which of those that Voordeur knows; `rights` their
 * dates, and which of the provider's: without it these stay as they are. Refuses an end that has gone by unless it stays as it was, and
 * a sign-in that is to begin later while there is access already. That the organisation can give a right is for the caller to see.
 */
export function planRights(
  contact: { readonly access: StoredAccess; readonly rights: readonly GivenRight[] },
  asked: AskedRights,
  now: Date,
): RightsPlan {
  const dated = new Map((asked.rights ?? contact.rights).map((given) => [given.right, written(given)]));
  const known = withImplied(asked.authorisations).map(
    (right): GivenRight => dated.get(right) ?? { right, startsAt: null, endsAt: null },
  );
  const defined = [...dated.values()].filter(({ right }) => !isAuthorisation(right));
  const rights = inOrderOfRights([...known, ...defined]);
  for (const given of rights) {
    const refused = refusalOf(given, givenOf(contact.rights, given.right), contact.access, now);
    const index = asked.rights?.findIndex(({ right }) => right === given.right) ?? -1;
    if (refused) {
      const path = index < 0 ? 'rights' : `rights.${index}.${refused.field}`;
      return { rights, refusal: { path, code: refused.code } };
    }
  }
  return { rights, refusal: null };
}

/** The rights of which a history tells more than that an authorisation came or went: those of the provider, and those with dates. */
export const rightsToTell = (rights: readonly GivenRight[]): GivenRight[] =>
  inOrderOfRights(
    rights.filter(({ right, startsAt, endsAt }) => !isAuthorisation(right) || startsAt || endsAt),
  );
