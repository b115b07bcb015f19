import { queryOptions } from '@tanstack/react-query';
import type { ApiClient } from '../client.ts';

/** The rights that the organisation can give to its contacts. */
export const organisationRightsQuery = (api: ApiClient) =>
  queryOptions({
    queryKey: ['organisation-rights'],
    queryFn: ({ signal }) => api.listOrganisationRights({ signal }),
  });
