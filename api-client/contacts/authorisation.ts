import * as z from 'zod/mini';

/** What a contact may do for the organisation. `sign-in`: use its portals; `manage-contacts`: be a contacts administrator. */
export const authorisations = ['sign-in', 'manage-contacts'] as const;
export type Authorisation = (typeof authorisations)[number];
export const authorisationSchema = z.enum(authorisations, { error: 'invalid' });

/** The authorisations with those that they bring along: who may manage contacts must be able to sign in. Each once. */
export const withImplied = (given: readonly Authorisation[]): Authorisation[] => [
  ...new Set(given.includes('manage-contacts') ? ['sign-in' as const, ...given] : given),
];
