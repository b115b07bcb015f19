import * as z from 'zod/mini';
import { brandColourSchema } from '../brand/brand.ts';
import { authorisationSchema } from '../contacts/authorisation.ts';
import { isBlocked } from '../contacts/right-term.ts';
import { id, timestamp } from '../fields.ts';
import { inBothLanguages } from '../products/product.ts';

/** An organisation that the person may sign in for, and what they may do there. Those used last come first. */
export const organisationChoiceSchema = z.object({
  id,
  name: z.string(),
  colour: brandColourSchema,
  authorisations: z.array(authorisationSchema),
  /** The names of the products that they may use there. */
  products: z.array(inBothLanguages),
  /** The person was invited by it and has not signed in for it yet. */
  isNew: z.boolean(),
  lastSignedInAt: z.nullable(timestamp),
});

/** An organisation that has the person on its list and does not let them in, and why. */
export const closedOrganisationSchema = z.object({
  name: z.string(),
  reason: z.enum(['blocked', 'ended', 'withdrawn', 'lapsed']),
});

type OrganisationChoice = z.infer<typeof organisationChoiceSchema>;

/** Those that were used last come first; those that never were, by name. */
export const lastUsedFirst = (
  one: Pick<OrganisationChoice, 'name' | 'lastSignedInAt'>,
  other: Pick<OrganisationChoice, 'name' | 'lastSignedInAt'>,
): number =>
  (other.lastSignedInAt ?? '').localeCompare(one.lastSignedInAt ?? '') ||
  one.name.localeCompare(other.name, 'nl');

/** Why an organisation that lists somebody does not let them in. An invitation that is still open lapsed: in time, it would let them in. */
export function whyClosed(
  {
    blockedAt,
    signInEndsAt,
    lapsesAt,
  }: { blockedAt: Date | null; signInEndsAt: Date | null; lapsesAt: Date | null },
  now: Date,
): z.infer<typeof closedOrganisationSchema>['reason'] {
  if (isBlocked({ blockedAt }, now)) return 'blocked';
  if (signInEndsAt && signInEndsAt <= now) return 'ended';
  return lapsesAt ? 'lapsed' : 'withdrawn';
}
