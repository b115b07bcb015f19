import { createApiClient } from '../../api-client/client.ts';

/** The calls of the protocol that no phone signs. */
export const api = createApiClient({ fetch: (request) => fetch(request, { credentials: 'omit' }) });
