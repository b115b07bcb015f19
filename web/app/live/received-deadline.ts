import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { signInKey } from '../../../api-client/sign-in/sign-in-queries.ts';

/** When something of the sign-in is over, by this browser's clock, which may be wrong: counted from when the answer came. */
export function useReceivedDeadline(timed: { readonly secondsLeft: number }): number {
  const queryClient = useQueryClient();
  return useMemo(
    () => (queryClient.getQueryState(signInKey)?.dataUpdatedAt ?? Date.now()) + timed.secondsLeft * 1000,
    [queryClient, timed],
  );
}
