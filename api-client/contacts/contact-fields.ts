import * as z from 'zod/mini';
import { emailAddress, id, languageSchema, optionalText, requiredText } from '../fields.ts';
import { authorisationSchema } from './authorisation.ts';
import { contactPhone } from './contact-phone-field.ts';
import { givenRightSchema } from './given-right.ts';

/** What an administrator writes of a contact, when they add one and when they edit one. */
export const contactFieldsSchema = z.object({
  name: requiredText(120),
  email: emailAddress,
  /** What somebody does for the organisation, in its own words; empty: not said. */
  jobTitle: z._default(optionalText(100), ''),
  phone: z.optional(contactPhone),
  language: languageSchema,
  authorisations: z.array(authorisationSchema).check(z.maxLength(20, { error: 'invalid' })),
  /**
   * The dates of these authorisations, and the provider's rights that are given, with theirs. Left out: all that stays as it is; an
   * authorisation that is not named has no dates.
   */
  rights: z.optional(z.array(givenRightSchema).check(z.maxLength(100, { error: 'invalid' }))),
  productIds: z.array(id).check(z.maxLength(100, { error: 'invalid' })),
});

export type ContactFields = z.output<typeof contactFieldsSchema>;

/** The same as it is typed or sent, before it is checked. */
export type TypedContactFields = z.input<typeof contactFieldsSchema>;
