import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { openReviewSchema, pastReviewSchema, reviewScheduleSchema } from './review.ts';

/** So many rounds of before are told. */
export const pastReviewsShown = 20;

export const reviewSchema = z.object({
  schedule: reviewScheduleSchema,
  open: z.nullable(openReviewSchema),
  /** Newest first. */
  past: z.array(pastReviewSchema),
});

export const getReview = operation({
  method: 'GET',
  path: '/api/v1/review',
  summary:
    'The periodic review of the authorisation list: how often, the round under way, and those of before',
  access: { by: 'session', authorisation: 'manage-contacts' },
  success: { status: 200, body: reviewSchema },
  problems: [],
});
