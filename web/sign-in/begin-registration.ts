import { useQueryClient } from '@tanstack/react-query';
import { sessionQuery } from '../../api-client/session/session-queries.ts';
import { signInKey } from '../../api-client/sign-in/sign-in-queries.ts';
import { api } from '../app/api.ts';
import { tellOtherTabs } from '../app/other-tabs.ts';
import { useShowSignIn } from '../app/show-sign-in.ts';
import { useSingleMutation } from '../app/single-mutation.ts';
import { problemCode } from '../ui/problem-words.ts';

/** Fails for any other reason than this refusal, which gives null. */
const unless = (code: string) => (error: unknown) => {
  if (problemCode(error) !== code) throw error;
  return null;
};

/**
 * Begins a sign-in with the wizard in it (G2.1): whoever is signed in goes straight to their password, everybody else says who
 * they are. A sign-in that was under way is given up.
 */
export function useBeginRegistration() {
  const queryClient = useQueryClient();
  const show = useShowSignIn();
  return useSingleMutation({
    mutationKey: signInKey,
    mutationFn: async () => {
      await queryClient.cancelQueries({ queryKey: signInKey });
      await api.cancelSignIn().catch(unless('sign_in_not_found'));
      const session = await queryClient
        .fetchQuery({ ...sessionQuery(api), retry: false })
        .catch(unless('not_signed_in'));
      if (!session) return null;
      return api.startSignIn({ body: { signInName: session.signInName, wantsToRegister: true } });
    },
    onSuccess: (signIn) => {
      tellOtherTabs('sign-in');
      show(signIn, signIn ? undefined : { wantsToRegister: true });
    },
  });
}
