import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import type { SignIn } from '../../api-client/sign-in/sign-in.ts';
import { signInKey } from '../../api-client/sign-in/sign-in-queries.ts';
import { problemCode } from '../ui/problem-words.ts';
import type { EntryState } from './entry-state.ts';
import { tellOtherTabs } from './other-tabs.ts';
import { paths } from './paths.ts';
import { pathOfStep } from './steps.ts';

/**
 * Sends one operation of the sign-in. Its answer is the sign-in as it now is: the screens show it, and the address follows.
 * Where there is no sign-in any more, the person starts again and is told why; where another tab was faster, this one catches up.
 */
export function useStepMutation<Variables = void>(send: (variables: Variables) => Promise<SignIn>) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: send,
    onMutate: () => queryClient.cancelQueries({ queryKey: signInKey }),
    onSuccess: (signIn) => {
      queryClient.setQueryData(signInKey, signIn);
      tellOtherTabs('sign-in');
      const path = pathOfStep(signIn.next);
      if (signIn.next.step !== 'signed-in' && path !== location.pathname) navigate(path);
    },
    onError: (error) => {
      const code = problemCode(error);
      if (code === 'step_not_due') void queryClient.invalidateQueries({ queryKey: signInKey });
      if (code === 'sign_in_not_found' || code === 'sign_in_ended') {
        queryClient.setQueryData(signInKey, null);
        navigate(paths.signIn, { replace: true, state: { notice: code } satisfies EntryState });
      }
    },
  });
}
