import * as z from 'zod/mini';
import { timestamp } from '../fields.ts';
import { approvalProgressSchema } from './approval.ts';
import { shownDeviceSchema } from './device.ts';

/**
 * How far the wizard is with the app. `none`: no activation yet; `waiting`: one that a phone can use; `dead`: lapsed, or too
 * many wrong codes; `paired`: a phone is there, and the try-out is left to do.
 */
export const pairingProgressSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('none') }),
  z.object({
    state: z.literal('waiting'),
    url: z.string(),
    expiresAt: timestamp,
    /** The same as `expiresAt`, for browsers with a clock that is wrong. */
    secondsLeft: z.int(),
  }),
  z.object({ state: z.literal('dead'), reason: z.enum(['lapsed', 'too-many-attempts']) }),
  z.object({ state: z.literal('paired'), phone: shownDeviceSchema, approval: approvalProgressSchema }),
]);

export type PairingProgress = z.infer<typeof pairingProgressSchema>;
