import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { ApiClient } from '../client.ts';

/** Everything that was fetched about the periodic review. */
export const reviewsKey = ['reviews'] as const;

/** How the review stands. */
export const reviewQuery = (api: ApiClient) =>
  queryOptions({ queryKey: [...reviewsKey, 'state'], queryFn: ({ signal }) => api.getReview({ signal }) });

/** Who is still to be confirmed in a round, a page after the other. */
export const contactsToReviewQuery = (api: ApiClient, reviewId: string) =>
  infiniteQueryOptions({
    queryKey: [...reviewsKey, 'contacts', reviewId],
    queryFn: ({ pageParam, signal }) =>
      api.listContactsToReview({ query: pageParam ? { cursor: pageParam } : {}, signal }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** What was decided in a round, a page after the other. */
export const reviewDecisionsQuery = (api: ApiClient, reviewId: string) =>
  infiniteQueryOptions({
    queryKey: [...reviewsKey, 'decisions', reviewId],
    queryFn: ({ pageParam, signal }) =>
      api.listReviewDecisions({
        params: { reviewId },
        query: pageParam ? { cursor: pageParam } : {},
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
