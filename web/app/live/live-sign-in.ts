import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import type { SignIn } from '../../../api-client/sign-in/sign-in.ts';
import { signInKey } from '../../../api-client/sign-in/sign-in-queries.ts';
import { problemCode } from '../../ui/problem-words.ts';
import { api } from '../api.ts';
import { useEnterIfSignedIn } from '../enter-if-signed-in.ts';
import { useShowSignIn } from '../show-sign-in.ts';
import { watchSignIn } from './watch-sign-in.ts';

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

  return async (isOver: () => boolean): Promise<'seen' | 'overtaken'> => {
    const before = shownAt();
    try {
      const signIn = await api.getSignIn();
      if (isOver()) return 'seen';
      const isOvertaken = shownAt() !== before || isStepping();
      if (isOvertaken && signIn.next.step !== 'signed-in') return 'overtaken';
      show(signIn);
    } catch (error) {
      const code = problemCode(error);
      if (!isOver() && (code === 'sign_in_not_found' || code === 'sign_in_ended')) await leave();
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
    let isOver = false;
    const end = watchSignIn({
      onEvent: ({ approval }) => {
        if (approval !== 'reported') return;
        isOver = true;
        setReported(true);
      },
      look: async () => (isOver ? 'seen' : read(() => isOver)),
    });
    return () => {
      isOver = true;
      end();
    };
  }, [isDue]);
  return { isReported };
}
