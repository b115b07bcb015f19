import { queryOptions } from '@tanstack/react-query';
import type { ApiClient } from '../client.ts';

/** How the account of who is signed in is protected. */
export const mySecurityQuery = (api: ApiClient) =>
  queryOptions({
    queryKey: ['my-security'],
    queryFn: ({ signal }) => api.getMySecurity({ signal }),
  });
