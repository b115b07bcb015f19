import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { ApiClient } from '../client.ts';

/** The messages of the demo's outbox, newest first; with an address only those to it. */
export const outboxQuery = (api: ApiClient, to: string) =>
  queryOptions({
    queryKey: ['outbox', to],
    queryFn: ({ signal }) => api.listOutboxMessages({ query: to ? { to } : {}, signal }),
    placeholderData: keepPreviousData,
  });
