import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { signInKey } from '../../api-client/sign-in/sign-in-queries.ts';
import { problemCode } from '../ui/problem-words.ts';
import { api } from './api.ts';
import type { EntryState } from './entry-state.ts';
import { tellOtherTabs } from './other-tabs.ts';
import { paths } from './paths.ts';

/** Gives the sign-in up and goes back to the screen that asks for the name, with the name filled in. */
export function useCancelSignIn() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: async (_: { signInName: string }) => {
      await queryClient.cancelQueries({ queryKey: signInKey });
      await api.cancelSignIn().catch((error: unknown) => {
        if (problemCode(error) !== 'sign_in_not_found') throw error;
      });
    },
    onSuccess: (_, { signInName }) => {
      queryClient.setQueryData(signInKey, null);
      tellOtherTabs('sign-in');
      navigate(paths.signIn, { state: { signInName } satisfies EntryState });
    },
  });
}
