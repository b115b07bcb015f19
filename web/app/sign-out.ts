import { useNavigate } from 'react-router-dom';
import { problemCode } from '../ui/problem-words.ts';
import { api } from './api.ts';
import { dropAllDrafts } from './drafts/drafts.ts';
import type { EntryState } from './entry-state.ts';
import { tellOtherTabs } from './other-tabs.ts';
import { paths } from './paths.ts';
import { forgetInside } from './query-client.ts';
import { useSingleMutation } from './single-mutation.ts';

/** Ends the session and goes to the sign-in screen; with `signInName` filled in for somebody who switches organisation. */
export function useSignOut() {
  const navigate = useNavigate();
  return useSingleMutation({
    mutationFn: async (_: EntryState) => {
      await api.signOut().catch((error: unknown) => {
        if (problemCode(error) !== 'not_signed_in') throw error;
      });
    },
    onSuccess: (_, state) => {
      navigate(paths.signIn, { state });
      forgetInside();
      dropAllDrafts();
      tellOtherTabs('session');
    },
  });
}
