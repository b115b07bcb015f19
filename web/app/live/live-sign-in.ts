import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import type { SignIn } from '../../../api-client/sign-in/sign-in.ts';
import { signInKey } from '../../../api-client/sign-in/sign-in-queries.ts';
import { problemCode } from '../../ui/problem-words.ts';
import { api } from '../api.ts';
import { useEnterIfSignedIn } from '../enter-if-signed-in.ts';
import { useShowSignIn } from '../show-sign-in.ts';
import { watchSignIn } from './watch-sign-in.ts';

interface Watch {
  /** There is nothing to look at any more: the screen is gone, or the sign-in is. */
  isOver: boolean;
}

/**
 * Reads the sign-in as it now is and shows it. Never breaks a reading off: it is the one that completes the sign-in, and its
 * answer brings the session. An answer that a step of the person overtook is not shown, but read again.
 */
function useReadSignIn() {
  const queryClient = useQueryClient();
  const show = useShowSignIn();
  const enterIfSignedIn = useEnterIfSignedIn();
  const shownAt = () => queryClient.getQueryState(signInKey)?.dataUpdatedAt;
  const isStepping = () => queryClient.isMutating({ mutationKey: signInKey }) > 0;

  const leave = async () => {
    if (isStepping() || (await enterIfSignedIn())) return;
    const signInName = queryClient.getQueryData<SignIn | null>(signInKey)?.signInName;
    show(null, { notice: 'sign_in_ended', ...(signInName !== undefined && { signInName }) });
  };

  return async (watch: Watch): Promise<'seen' | 'overtaken'> => {
    const before = shownAt();
    try {
      const signIn = await api.getSignIn();
      if (watch.isOver) return 'seen';
      const isComplete = signIn.next.step === 'signed-in';
      if (!isComplete && (shownAt() !== before || isStepping())) return 'overtaken';
      watch.isOver = isComplete;
      show(signIn);
    } catch (error) {
      const code = problemCode(error);
      const isGone = code === 'sign_in_not_found' || code === 'sign_in_ended';
      if (isGone && !watch.isOver) await leave();
    }
    return 'seen';
  };
}

/**
 * Keeps the screen up to date with the phone, for as long as it is shown and has to do with one. Says whether the person answered there that this was
 * not them: then the sign-in is over, and the screen has to say so.
 */
export function useLiveSignIn(isDue: boolean): { isReported: boolean } {
  const [isReported, setReported] = useState(false);
  const read = useEffectEvent(useReadSignIn());
  useEffect(() => {
    if (!isDue) return;
    const watch: Watch = { isOver: false };
    const end = watchSignIn({
      onEvent: ({ approval }) => {
        if (approval !== 'reported') return;
        watch.isOver = true;
        setReported(true);
      },
      look: async () => (watch.isOver ? 'seen' : read(watch)),
    });
    return () => {
      watch.isOver = true;
      end();
    };
  }, [isDue]);
  return { isReported };
}
