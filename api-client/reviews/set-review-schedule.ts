import * as z from 'zod/mini';
import { operation } from '../operation.ts';
import { reviewScheduleSchema } from './review.ts';

export const setReviewSchedule = operation({
  method: 'PUT',
  path: '/api/v1/review/schedule',
  summary: 'Set how often a round of the periodic review begins by itself',
  access: { by: 'session', authorisation: 'manage-contacts' },
  body: z.pick(reviewScheduleSchema, { frequency: true }),
  success: { status: 200, body: reviewScheduleSchema },
  problems: ['input_invalid'],
});
