import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { ApiClient } from '../client.ts';
import { isUnderWay, type RowOutcome } from './contact-job.ts';

/** How often a job that is under way is asked after, in milliseconds. */
const askedAfter = 1_000;

/** Everything that was fetched about jobs. */
export const contactJobsKey = ['contact-jobs'] as const;
const contactJobListKey = [...contactJobsKey, 'list'] as const;
export const contactJobKey = (contactJobId: string) => [...contactJobsKey, 'one', contactJobId] as const;

/** One job, asked after as long as a server works on it. */
export const contactJobQuery = (api: ApiClient, contactJobId: string) =>
  queryOptions({
    queryKey: contactJobKey(contactJobId),
    queryFn: ({ signal }) => api.getContactJob({ params: { contactJobId }, signal }),
    refetchInterval: ({ state }) => state.data !== undefined && isUnderWay(state.data) && askedAfter,
  });

/** The newest jobs, asked after as long as one of them is under way. */
export const contactJobListQuery = (api: ApiClient) =>
  queryOptions({
    queryKey: contactJobListKey,
    queryFn: ({ signal }) => api.listContactJobs({ signal }),
    refetchInterval: ({ state }) => state.data?.jobs.some(isUnderWay) === true && 2 * askedAfter,
  });

/** The rows of a job with one outcome, or all, a page after the other. */
export const contactJobRowsQuery = (api: ApiClient, contactJobId: string, outcome: RowOutcome | undefined) =>
  infiniteQueryOptions({
    queryKey: [...contactJobKey(contactJobId), 'rows', outcome ?? 'all'],
    queryFn: ({ pageParam, signal }) =>
      api.listContactJobRows({
        params: { contactJobId },
        query: { after: pageParam, ...(outcome && { outcome }) },
        signal,
      }),
    initialPageParam: 0,
    getNextPageParam: ({ nextAfter }) => nextAfter,
  });
