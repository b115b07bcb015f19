import * as z from 'zod/mini';
import { id, timestamp } from '../fields.ts';

/** A contact of the authorisation list who asks for access, as their administrators see it. */
export const accessRequestSchema = z.object({
  id,
  /** Who it is, as the list says. */
  contactId: id,
  name: z.string(),
  email: z.string(),
  /** The products that the list already gives them. */
  productIds: z.array(id),
  /** Until when the list lets them sign in, also where that has gone by; null: without an end. */
  endsAt: z.nullable(timestamp),
  /** Accepting gives back the access that they had until that end: their account goes on, and no invitation is sent. */
  renews: z.boolean(),
  /** The name that was typed with the request; empty: none. Nobody has checked it. */
  givenName: z.string(),
  /** Why access is needed, as it was typed; empty: not said. */
  reason: z.string(),
  createdAt: timestamp,
  lapsesAt: timestamp,
});

export type AccessRequest = z.infer<typeof accessRequestSchema>;
