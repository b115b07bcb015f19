import { type GivenRight, givenOf, inOrderOfRights } from '../contacts/given-right.ts';

/** The rights of a contact whose request for access is accepted: as they were, with the right to sign in until `endsAt`. */
export function rightsOnAcceptance(rights: readonly GivenRight[], endsAt: string | null): GivenRight[] {
  const startsAt = givenOf(rights, 'sign-in')?.startsAt ?? null;
  const others = rights.filter(({ right }) => right !== 'sign-in');
  return inOrderOfRights([
    { right: 'sign-in', startsAt, endsAt: endsAt && new Date(endsAt).toISOString() },
    ...others,
  ]);
}
