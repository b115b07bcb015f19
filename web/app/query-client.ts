import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiProblem, ApiUnreachable } from '../../api-client/client.ts';
import { sessionKey } from '../../api-client/session/session-queries.ts';
import { settingsKey } from '../../api-client/settings/settings-queries.ts';
import { signInKey } from '../../api-client/sign-in/sign-in-queries.ts';

const endsSession = (error: unknown) =>
  error instanceof ApiProblem && ['not_signed_in', 'session_changed'].includes(error.problem.code);

/** The session is looked at again, and the guard of the inside shows what became of it. */
const lookAtSession = () => {
  void queryClient.invalidateQueries({ queryKey: sessionKey, exact: true });
};

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      if (endsSession(error) && query.queryKey[0] !== sessionKey[0]) lookAtSession();
    },
  }),
  mutationCache: new MutationCache({
    onError: (error) => {
      if (endsSession(error)) lookAtSession();
    },
  }),
  defaultOptions: {
    queries: {
      retry: (failures, error) => error instanceof ApiUnreachable && failures < 2,
      retryDelay: (failures) => 500 * 2 ** failures,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

const outlivesSession = (key: readonly unknown[]) => key[0] === settingsKey[0] || key[0] === signInKey[0];

/** Drops all that belonged to somebody's session, so that nobody after them sees it. */
export function forgetInside() {
  queryClient.removeQueries({ predicate: ({ queryKey }) => !outlivesSession(queryKey) });
}

/** Drops what belonged to the session that this tab was in, and asks anew which session the browser is in. */
export function takeNewSession() {
  queryClient.removeQueries({
    predicate: ({ queryKey }) => !outlivesSession(queryKey) && queryKey[0] !== sessionKey[0],
  });
  void queryClient.resetQueries({ queryKey: sessionKey });
}
