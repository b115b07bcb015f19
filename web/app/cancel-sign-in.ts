import { useQueryClient } from '@tanstack/react-query';
import { signInKey } from '../../api-client/sign-in/sign-in-queries.ts';
import { problemCode } from '../ui/problem-words.ts';
import { api } from './api.ts';
import { tellOtherTabs } from './other-tabs.ts';
import { useShowSignIn } from './show-sign-in.ts';
import { useSingleMutation } from './single-mutation.ts';

/** Gives the sign-in up and goes back to the screen that asks for the name, with the name filled in. */
export function useCancelSignIn() {
  const queryClient = useQueryClient();
  const show = useShowSignIn();
  return useSingleMutation({
    mutationKey: signInKey,
    mutationFn: async (_: { signInName: string }) => {
      await queryClient.cancelQueries({ queryKey: signInKey });
      await api.cancelSignIn().catch((error: unknown) => {
        if (problemCode(error) !== 'sign_in_not_found') throw error;
      });
    },
    onSuccess: (_, { signInName }) => {
      tellOtherTabs('sign-in');
      show(null, { signInName });
    },
  });
}
