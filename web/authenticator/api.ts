import { createApiClient } from '../../api-client/client.ts';
import { plainFetch } from './protocol/plain-fetch.ts';

/** The calls of the protocol that no phone signs. */
export const api = createApiClient({ fetch: plainFetch });
