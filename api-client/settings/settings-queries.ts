import { queryOptions } from '@tanstack/react-query';
import type { ApiClient } from '../client.ts';

export const settingsKey = ['settings'] as const;

/** What the screens need to know of the provider; the same for everybody, so fetched once. */
export const settingsQuery = (api: ApiClient) =>
  queryOptions({
    queryKey: settingsKey,
    queryFn: ({ signal }) => api.getSettings({ signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
