import * as z from 'zod/mini';
import { historyActorSchema } from '../contacts/contact-history.ts';
import { givenRightSchema } from '../contacts/given-right.ts';
import { id, optionalText, pageSize, timestamp } from '../fields.ts';
import { operation } from '../operation.ts';

/** What was decided about somebody while a round was under way. */
export const reviewDecisions = ['confirmed', 'taken-back', 'ended', 'restored', 'removed'] as const;

export const reviewDecisionSchema = z.object({
  id,
  at: timestamp,
  decision: z.enum(reviewDecisions),
  by: historyActorSchema,
  /** Null once they are off the list. */
  contactId: z.nullable(id),
  name: z.string(),
  /** With `confirmed`: what they kept. */
  rights: z.array(givenRightSchema),
  productIds: z.array(id),
});
export type ReviewDecision = z.infer<typeof reviewDecisionSchema>;

export const listReviewDecisions = operation({
  method: 'GET',
  path: '/api/v1/reviews/{reviewId}/decisions',
  summary: 'Who confirmed, ended or removed whose access in a round, and when, newest first',
  access: { by: 'session', authorisation: 'manage-contacts' },
  params: z.object({ reviewId: id }),
  query: z.object({ cursor: z.optional(optionalText(1000)), limit: pageSize }),
  success: {
    status: 200,
    body: z.object({ decisions: z.array(reviewDecisionSchema), nextCursor: z.optional(z.string()) }),
  },
  problems: ['input_invalid', 'not_found'],
});
