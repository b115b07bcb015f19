import { createApiClient } from '../../api-client/client.ts';
import type { Session } from '../../api-client/session/session.ts';
import { sessionKey } from '../../api-client/session/session-queries.ts';
import { watchedFetch } from './connection/watched-fetch.ts';
import { queryClient } from './query-client.ts';

/** The API, told with each call which session this tab believes to be in. */
export const api = createApiClient({
  fetch: watchedFetch,
  sessionId: () => queryClient.getQueryData<Session>(sessionKey)?.id,
});
