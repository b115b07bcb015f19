import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router-dom';
import { sessionQuery } from '../../api-client/session/session-queries.ts';
import { problemCode } from '../ui/problem-words.ts';
import { useAccountLanguage } from './account-language.ts';
import { api } from './api.ts';
import { OwnBrandContext } from './brand.ts';
import { shutDoor } from './door-positions.ts';
import { EntryLayout } from './entry-layout.tsx';
import type { EntryState } from './entry-state.ts';
import { Moment } from './moment.tsx';
import { PageProblem } from './page-problem.tsx';
import { paths } from './paths.ts';
import { SessionContext } from './session.ts';
import { SessionChanged } from './session-changed.tsx';
import { rememberWantedPlace } from './wanted-place.ts';

/** Sends somebody to the sign-in, and remembers where they wanted to go. */
function SignInFirst({ wasSignedIn }: { wasSignedIn: boolean }) {
  const navigate = useNavigate();
  const { pathname, search, hash } = useLocation();
  useEffect(() => {
    rememberWantedPlace(pathname + search + hash);
    const state: EntryState = wasSignedIn ? { notice: 'not_signed_in' } : {};
    navigate(paths.signIn, { replace: true, state });
  }, [navigate, pathname, search, hash, wasSignedIn]);
  return <Moment />;
}

/** The guard of the inside: only who is signed in comes further. */
export function RequireSession() {
  const { data: session, error, isFetching, refetch } = useQuery(sessionQuery(api));
  const code = error && problemCode(error);
  useAccountLanguage(session);

  if (code === 'session_changed') return <SessionChanged />;
  if (code === 'not_signed_in') return <SignInFirst wasSignedIn={session !== undefined} />;
  if (session) {
    return (
      <SessionContext value={session}>
        <OwnBrandContext value={session.brand}>
          <Outlet />
        </OwnBrandContext>
      </SessionContext>
    );
  }
  if (!error) return <Moment />;
  return (
    <EntryLayout position={shutDoor}>
      <PageProblem error={error} pending={isFetching} onTryAgain={() => void refetch()} />
    </EntryLayout>
  );
}
