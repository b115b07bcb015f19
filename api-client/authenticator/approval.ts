import * as z from 'zod/mini';
import { id, timestamp } from '../fields.ts';
import { browserSchema } from '../security-info/get-my-security.ts';

/** How a request came to its end. `cancelled`: the person went another way, or another phone answered. */
export const approvalOutcomes = [
  'approved',
  'denied',
  'wrong-number',
  'lapsed',
  'reported',
  'cancelled',
] as const;
export type ApprovalOutcome = (typeof approvalOutcomes)[number];

/** What a request is for: a sign-in, or the try-out with which the wizard completes a pairing. */
export const approvalPurposes = ['sign-in', 'pairing'] as const;

/** The latest request of a sign-in, as the browser that asked for it sees it. Only there the number is shown, and only while the request is open. */
export const shownApprovalSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('open'),
    id,
    number: z.string(),
    expiresAt: timestamp,
    /** The same as `expiresAt`, for browsers with a clock that is wrong. */
    secondsLeft: z.int(),
  }),
  z.object({ state: z.enum(approvalOutcomes), id }),
]);

/** The part of a sign-in that is about requests: the latest one, and how long to wait before another may be sent. */
export const approvalProgressSchema = z.object({
  request: z.nullable(shownApprovalSchema),
  /** Seconds; 0: at once. Counts from the answer. */
  pause: z.int(),
});

export type ApprovalProgress = z.infer<typeof approvalProgressSchema>;

/** A request as the phone shows it. The number is not among it: the person reads it from the other screen. */
export const approvalRequestSchema = z.object({
  id,
  purpose: z.enum(approvalPurposes),
  /** To be signed with the answer. */
  nonce: z.string(),
  /** The organisations that the sign-in can be for, by name; one where that is settled. */
  organisations: z.array(z.string()),
  /** The account, by its e-mail address. */
  account: z.string(),
  browser: browserSchema,
  /** Roughly where the browser is; null: unknown. */
  place: z.nullable(z.string()),
  createdAt: timestamp,
  expiresAt: timestamp,
  /** The same as `expiresAt`, for phones with a clock that is wrong. */
  secondsLeft: z.int(),
});
