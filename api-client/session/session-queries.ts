import { queryOptions } from '@tanstack/react-query';
import type { ApiClient } from '../client.ts';

export const sessionKey = ['session'] as const;

/** Who is signed in on this browser. Fails with `not_signed_in`, or with `session_changed` when another tab replaced the session. */
export const sessionQuery = (api: ApiClient) =>
  queryOptions({
    queryKey: sessionKey,
    queryFn: ({ signal }) => api.getSession({ signal }),
  });
