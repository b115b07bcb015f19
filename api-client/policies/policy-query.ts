import { queryOptions } from '@tanstack/react-query';
import type { ApiClient } from '../client.ts';

/** What the organisation asks of its contacts when they sign in, for its administrators. */
export const policyQuery = (api: ApiClient) =>
  queryOptions({ queryKey: ['policy'], queryFn: ({ signal }) => api.getPolicy({ signal }) });
