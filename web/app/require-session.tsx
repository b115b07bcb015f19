import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Outlet, useLocation, useNavigate } from 'react-router-dom';
import type { Session } from '../../api-client/session/session.ts';
import { sessionQuery } from '../../api-client/session/session-queries.ts';
import { problemCode } from '../ui/problem-words.ts';
import { useAccountLanguage } from './account-language.ts';
import { api } from './api.ts';
import { OwnBrandContext } from './brand.ts';
import { shutDoor } from './door-positions.ts';
import { keepDraftsOf } from './drafts/drafts.ts';
import { EntryLayout } from './entry-layout.tsx';
import type { EntryState } from './entry-state.ts';
import { Moment } from './moment.tsx';
import { PageProblem } from './page-problem.tsx';
import { paths } from './paths.ts';
import { SessionContext } from './session.ts';
import { SessionChanged } from './session-changed.tsx';
import { rememberWantedPlace } from './wanted-place.ts';

/** Sends somebody to the sign-in, with the name that they were signed in under, and remembers where they wanted to go. */
function SignInFirst({ before }: { before: Session | undefined }) {
  const navigate = useNavigate();
  const { pathname, search, hash } = useLocation();
  const signInName = before?.signInName;
  useEffect(() => {
    rememberWantedPlace(pathname + search + hash);
    const state: EntryState = signInName ? { notice: 'not_signed_in', signInName } : {};
    navigate(paths.signIn, { replace: true, state });
  }, [navigate, pathname, search, hash, signInName]);
  return <Moment />;
}

/** The guard of the inside: only who is signed in comes further. */
export function RequireSession() {
  const { data: session, error, isFetching, refetch } = useQuery(sessionQuery(api));
  const code = error && problemCode(error);
  const contactId = session?.contact.id;
  useAccountLanguage(session);
  useEffect(() => {
    if (contactId) keepDraftsOf(contactId);
  }, [contactId]);

  if (code === 'session_changed') return <SessionChanged />;
  if (code === 'not_signed_in') return <SignInFirst before={session} />;
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
