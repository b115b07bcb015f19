import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useNavigate } from 'react-router-dom';
import { sessionKey, sessionQuery } from '../../api-client/session/session-queries.ts';
import { api } from './api.ts';
import { wantedPlace } from './wanted-place.ts';

/**
 * Goes inside where this browser turns out to be signed in: a sign-in that is gone may have gone well, in another tab or
 * with an answer that got lost. Gives whether it did.
 */
export function useEnterIfSignedIn(): () => Promise<boolean> {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useCallback(async () => {
    queryClient.removeQueries({ queryKey: sessionKey });
    try {
      await queryClient.fetchQuery({ ...sessionQuery(api), retry: false });
    } catch {
      return false;
    }
    navigate(wantedPlace(), { replace: true });
    return true;
  }, [queryClient, navigate]);
}
