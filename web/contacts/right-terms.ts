import { type GivenRight, isAuthorisation } from '../../api-client/contacts/given-right.ts';

/** The rights of a form with one of them given in this way; an authorisation without dates goes without saying. */
export function withTerm(rights: readonly GivenRight[], given: GivenRight): GivenRight[] {
  const isSilent = isAuthorisation(given.right) && !given.startsAt && !given.endsAt;
  const index = rights.findIndex(({ right }) => right === given.right);
  if (index < 0) return isSilent ? [...rights] : [...rights, given];
  return isSilent ? rights.toSpliced(index, 1) : rights.with(index, given);
}

/** The rights of a form without one of them. */
export const withoutRight = (rights: readonly GivenRight[], right: string): GivenRight[] =>
  rights.filter((given) => given.right !== right);
