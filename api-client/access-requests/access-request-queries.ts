import { infiniteQueryOptions } from '@tanstack/react-query';
import type { ApiClient } from '../client.ts';

/** Everything that was fetched about requests for access. */
export const accessRequestsKey = ['access-requests'] as const;

/** The requests that wait, a page after the other; the first page says how many there are. */
export const accessRequestsQuery = (api: ApiClient) =>
  infiniteQueryOptions({
    queryKey: accessRequestsKey,
    queryFn: ({ pageParam, signal }) =>
      api.listAccessRequests({ query: pageParam ? { after: pageParam } : {}, signal }),
    initialPageParam: '',
    getNextPageParam: ({ nextAfter }) => nextAfter,
  });
