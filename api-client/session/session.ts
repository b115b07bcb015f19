import * as z from 'zod/mini';
import { brandSchema } from '../brand/brand.ts';
import { authorisationSchema } from '../contacts/authorisation.ts';
import { id, languageSchema } from '../fields.ts';

/** One account in one organisation on one browser (G0.8). */
export const sessionSchema = z.object({
  /** Not the secret of the cookie: names the session, so that a tab can tell that another one replaced it. */
  id,
  signInName: z.string(),
  language: languageSchema,
  contact: z.object({ id, name: z.string(), authorisations: z.array(authorisationSchema) }),
  organisation: z.object({ id, name: z.string() }),
  /** What the inside looks like: the organisation's own brand, and the provider's for what it has not of its own. */
  brand: brandSchema,
  /** Whether the account may sign in for another organisation too. */
  hasOtherOrganisations: z.boolean(),
});

export type Session = z.infer<typeof sessionSchema>;
