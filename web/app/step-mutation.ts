import { useQueryClient } from '@tanstack/react-query';
import type { SignIn } from '../../api-client/sign-in/sign-in.ts';
import { signInKey } from '../../api-client/sign-in/sign-in-queries.ts';
import { problemCode } from '../ui/problem-words.ts';
import { useEnterIfSignedIn } from './enter-if-signed-in.ts';
import { tellOtherTabs } from './other-tabs.ts';
import { useShowSignIn } from './show-sign-in.ts';
import { useSingleMutation } from './single-mutation.ts';

/**
 * Sends one operation of the sign-in. Its answer is the sign-in as it now is: the screens show it, and the address follows.
 * Where there is no sign-in any more, the person starts again, with their name filled in, and is told why; where another
 * tab was faster, or an answer got lost, this one catches up.
 */
export function useStepMutation<Variables = void>(send: (variables: Variables) => Promise<SignIn>) {
  const queryClient = useQueryClient();
  const show = useShowSignIn();
  const enterIfSignedIn = useEnterIfSignedIn();
  return useSingleMutation({
    mutationKey: signInKey,
    mutationFn: send,
    onMutate: () => queryClient.cancelQueries({ queryKey: signInKey }),
    onSuccess: (signIn) => {
      tellOtherTabs('sign-in');
      show(signIn);
    },
    onError: async (error) => {
      const code = problemCode(error);
      if (code === 'step_not_due') void queryClient.invalidateQueries({ queryKey: signInKey });
      if (code === 'sign_in_not_found' && (await enterIfSignedIn())) return;
      if (code === 'sign_in_not_found' || code === 'sign_in_ended') {
        const signInName = queryClient.getQueryData<SignIn | null>(signInKey)?.signInName;
        show(null, { notice: code, ...(signInName !== undefined && { signInName }) });
      }
    },
  });
}
