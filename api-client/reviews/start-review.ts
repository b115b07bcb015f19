import { operation } from '../operation.ts';
import { openReviewSchema } from './review.ts';

export const startReview = operation({
  method: 'POST',
  path: '/api/v1/review',
  summary:
    'Begin a round of the periodic review now, besides those that begin by themselves; answers the one that is under way',
  access: { by: 'session', authorisation: 'manage-contacts' },
  success: { status: 200, body: openReviewSchema },
  problems: [],
});
