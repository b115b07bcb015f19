import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { flushSync } from 'react-dom';
import { useNavigate } from 'react-router-dom';
import type { SignIn } from '../../api-client/sign-in/sign-in.ts';
import { signInKey } from '../../api-client/sign-in/sign-in-queries.ts';
import type { EntryState } from './entry-state.ts';
import { paths } from './paths.ts';
import { pathOfStep } from './steps.ts';
import { typedPassword } from './typed-password.ts';

/**
 * Puts a sign-in on the screen as it now is (null: there is none), with its address, in one go: a screen that is ahead of
 * its address would be taken for a typed address and be corrected, without what the navigation takes along.
 */
export function useShowSignIn() {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useCallback(
    (signIn: SignIn | null, entry?: EntryState) => {
      if (!signIn) typedPassword.forget();
      queryClient.setQueryData(signInKey, signIn);
      const path = pathOfStep(signIn?.next);
      // A spent link is nothing to come back to.
      const isSpent = location.pathname === paths.resetLink;
      const stays = signIn?.next.step === 'signed-in' || path === location.pathname;
      if (entry || !stays) flushSync(() => navigate(path, { replace: stays || isSpent, state: entry }));
    },
    [queryClient, navigate],
  );
}
