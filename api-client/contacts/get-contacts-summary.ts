import * as z from 'zod/mini';
import { id, timestamp } from '../fields.ts';
import { operation } from '../operation.ts';
import { accessStateSchema } from './access-state.ts';

/** So many of those who wait are named. */
export const waitingNamed = 5;

const waitingSchema = z.object({
  count: z.int(),
  /** Those who wait longest, longest first. */
  longest: z.array(z.object({ contactId: id, name: z.string(), since: timestamp })),
});

export const contactsSummarySchema = z.object({
  total: z.int(),
  byAccess: z.record(accessStateSchema, z.int()),
  /** Their invitation lapsed before they came in; since then. */
  lapsed: waitingSchema,
  /** Their invitation is open and they have never signed in; since it was mailed. */
  neverSignedIn: waitingSchema,
});

export type ContactsSummary = z.infer<typeof contactsSummarySchema>;

export const getContactsSummary = operation({
  method: 'GET',
  path: '/api/v1/contacts/summary',
  summary: 'How many contacts there are in each access state, and who waits longest',
  access: { by: 'session', authorisation: 'manage-contacts' },
  success: { status: 200, body: contactsSummarySchema },
  problems: [],
});
