import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { approvalOutcomes } from './approval.ts';

/** What of a sign-in can change from elsewhere: on the phone, in another tab, by time. */
export const signInEventSchema = z.object({
  /** No longer under way: completed, given up, locked or lapsed. */
  ended: z.boolean(),
  pairing: z.nullable(z.enum(['waiting', 'dead', 'paired'])),
  /** Of a sign-in that ended, only that it was reported: the person said on the phone that it was not them. */
  approval: z.nullable(z.enum(['open', ...approvalOutcomes])),
});

export type SignInEvent = z.infer<typeof signInEventSchema>;

export const streamSignInEvents = operation({
  method: 'GET',
  path: '/api/v1/sign-ins/current/events',
  summary: 'Server-sent events for the browser of a sign-in: read the sign-in again after each',
  access: { by: 'sign-in' },
  success: { status: 200 },
  events: { 'sign-in': signInEventSchema },
  problems: ['sign_in_ended'],
});
