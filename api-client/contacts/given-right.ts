import * as z from 'zod/mini';
import { id, timestamp } from '../fields.ts';
import { type Authorisation, authorisationSchema, authorisations } from './authorisation.ts';
import { termStateOf } from './right-term.ts';

/** A right: an authorisation that Voordeur itself knows, or the id of one that the provider defines. */
export const rightReferenceSchema = z.union([authorisationSchema, id], { error: 'invalid' });
export type RightReference = z.infer<typeof rightReferenceSchema>;

/** A right as it is given, from when until when. It counts from `startsAt` on, and at `endsAt` no longer; null: no such limit. */
export const givenRightSchema = z
  .object({
    right: rightReferenceSchema,
    startsAt: z.nullable(timestamp),
    endsAt: z.nullable(timestamp),
  })
  .check(
    z.refine(
      ({ startsAt, endsAt }) => startsAt === null || endsAt === null || new Date(startsAt) < new Date(endsAt),
      { error: 'end_before_start', path: ['endsAt'] },
    ),
  );

export type GivenRight = z.infer<typeof givenRightSchema>;

/** Whether Voordeur itself knows what this right is for. */
export const isAuthorisation = (right: string): right is Authorisation =>
  authorisations.some((known) => known === right);

/** What is given of a right; undefined where it is not. */
export const givenOf = <Given extends { readonly right: string }>(
  rights: readonly Given[],
  right: RightReference,
): Given | undefined => rights.find((given) => given.right === right);

/** The authorisations that count now: begun and not over. */
export const currentAuthorisations = (rights: readonly GivenRight[], now: Date): Authorisation[] =>
  authorisations.filter((authorisation) => {
    const given = givenOf(rights, authorisation);
    return given !== undefined && termStateOf(given, now) === 'current';
  });

const placeOf = (right: string) => (isAuthorisation(right) ? String(authorisations.indexOf(right)) : right);

/** Rights in the one order that they are told in: what Voordeur knows first, the others by their ids. */
export const inOrderOfRights = <Given extends { readonly right: string }>(
  rights: readonly Given[],
): Given[] =>
  rights.toSorted((one, other) => {
    const groups = Number(isAuthorisation(other.right)) - Number(isAuthorisation(one.right));
    return groups || (placeOf(one.right) < placeOf(other.right) ? -1 : 1);
  });
