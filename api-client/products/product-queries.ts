import { queryOptions } from '@tanstack/react-query';
import type { ApiClient } from '../client.ts';

/** The products that the signed-in contact may use. */
export const myProductsQuery = (api: ApiClient) =>
  queryOptions({
    queryKey: ['my-products'],
    queryFn: ({ signal }) => api.listMyProducts({ signal }),
  });

/** The products that the organisation has, to give to a contact. */
export const organisationProductsQuery = (api: ApiClient) =>
  queryOptions({
    queryKey: ['organisation-products'],
    queryFn: ({ signal }) => api.listOrganisationProducts({ signal }),
  });
