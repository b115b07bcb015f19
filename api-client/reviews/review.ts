import * as z from 'zod/mini';
import { id, timestamp } from '../fields.ts';

/** How often the administrators look through who may do what. */
export const reviewPeriods = ['monthly', 'quarterly', 'half-yearly', 'yearly'] as const;
export type ReviewPeriod = (typeof reviewPeriods)[number];

/** With the choice not to. */
export const reviewFrequencies = ['never', ...reviewPeriods] as const;
export type ReviewFrequency = (typeof reviewFrequencies)[number];

export const reviewScheduleSchema = z.object({
  frequency: z.enum(reviewFrequencies, { error: 'invalid' }),
  /** When the next round begins by itself; null: never. */
  nextStartsAt: z.nullable(timestamp),
});
export type ReviewSchedule = z.infer<typeof reviewScheduleSchema>;

const roundSchema = z.object({
  id,
  startedAt: timestamp,
  dueAt: timestamp,
  /** How many contacts it is about: those who were listed when it began and still are. */
  total: z.int(),
  /** Of whom nobody has confirmed or ended the access yet. */
  left: z.int(),
});

/** A round that is under way. */
export const openReviewSchema = z.extend(roundSchema, {
  /** There is no other administrator who could confirm the caller's own access. */
  mayConfirmOwn: z.boolean(),
});
export type OpenReview = z.infer<typeof openReviewSchema>;

/** A round that is over: done, or overtaken by the next one, and then some are left. */
export const pastReviewSchema = z.extend(roundSchema, { endedAt: timestamp });
export type PastReview = z.infer<typeof pastReviewSchema>;
