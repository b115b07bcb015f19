import { queryOptions } from '@tanstack/react-query';
import { type ApiClient, ApiProblem } from '../client.ts';
import type { SignIn } from './sign-in.ts';

export const signInKey = ['sign-in'] as const;

/** The sign-in under way on this browser; null where there is none. Hardly ever from memory: another tab may be further. */
export const signInQuery = (api: ApiClient) =>
  queryOptions({
    queryKey: signInKey,
    queryFn: ({ signal }): Promise<SignIn | null> =>
      api.getSignIn({ signal }).catch((error: unknown) => {
        if (error instanceof ApiProblem && error.problem.code === 'sign_in_not_found') return null;
        throw error;
      }),
    staleTime: 1_000,
    gcTime: 5_000,
  });
