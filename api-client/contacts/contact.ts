import * as z from 'zod/mini';
import { id, languageSchema, timestamp } from '../fields.ts';
import { accessStateSchema } from './access-state.ts';
import { authorisationSchema } from './authorisation.ts';

/** A person on an organisation's authorisation list, as its contacts administrators see them. */
export const contactSchema = z.object({
  id,
  name: z.string(),
  email: z.string(),
  language: languageSchema,
  authorisations: z.array(authorisationSchema),
  productIds: z.array(id),
  access: accessStateSchema,
  /** The invitation that is open, or the one that lapsed. */
  invitation: z.nullable(z.object({ sentAt: timestamp, lapsesAt: timestamp })),
  lastSignedInAt: z.nullable(timestamp),
});

export type Contact = z.infer<typeof contactSchema>;
