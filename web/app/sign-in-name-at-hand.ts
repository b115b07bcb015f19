import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router-dom';
import { signInQuery } from '../../api-client/sign-in/sign-in-queries.ts';
import { api } from './api.ts';
import { readEntryState } from './entry-state.ts';

/** The sign-in name that somebody gave on the way here, or in the sign-in that this tab left; empty where there is none. Asks nobody. */
export function useSignInNameAtHand(): string {
  const { state } = useLocation();
  const { data: signIn } = useQuery({ ...signInQuery(api), enabled: false });
  return readEntryState(state).signInName ?? signIn?.signInName ?? '';
}
