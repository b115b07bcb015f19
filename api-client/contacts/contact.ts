import * as z from 'zod/mini';
import { id, languageSchema, timestamp } from '../fields.ts';
import { accessStateSchema } from './access-state.ts';
import { authorisationSchema } from './authorisation.ts';
import { givenRightSchema } from './given-right.ts';

/** A person on an organisation's authorisation list, as its contacts administrators see them. */
export const contactSchema = z.object({
  id,
  /** Raised by every change of what an administrator can edit; the content of the ETag (RFC 9110 §8.8.3). */
  version: z.int(),
  name: z.string(),
  email: z.string(),
  /** Empty: not said. */
  jobTitle: z.string(),
  /** Access was given once: the address is a sign-in address since, and no longer an administrator's to change. */
  emailIsSignInName: z.boolean(),
  /** Masked; empty: none. */
  phone: z.string(),
  language: languageSchema,
  /** Those that are given, whether or not they count today: `rights` says from when until when. */
  authorisations: z.array(authorisationSchema),
  /** Everything that is given, with its dates: these authorisations first, then the rights that the provider defines. */
  rights: z.array(givenRightSchema),
  productIds: z.array(id),
  access: accessStateSchema,
  /** The invitation that is open, or the one that lapsed. */
  invitation: z.nullable(z.object({ sentAt: timestamp, lapsesAt: timestamp })),
  /** When an invitation goes out that was put off: nothing has been sent for it yet. */
  plannedFor: z.nullable(timestamp),
  /** From when they are kept out: a moment that is still to come is a suspension from a date, and `access` is as it was until then. */
  blockedAt: z.nullable(timestamp),
  lastSignedInAt: z.nullable(timestamp),
  /** When an invitation was mailed last, first or again, or a reminder of it. */
  lastRemindedAt: z.nullable(timestamp),
  createdAt: timestamp,
});

export type Contact = z.infer<typeof contactSchema>;
