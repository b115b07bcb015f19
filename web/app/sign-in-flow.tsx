import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useRef } from 'react';
import { Navigate, useLocation } from 'react-router-dom';
import { signInNameIn } from '../../api-client/sign-in/sign-in-link.ts';
import { signInQuery } from '../../api-client/sign-in/sign-in-queries.ts';
import { SignInNameScreen } from '../sign-in/sign-in-name-screen.tsx';
import { problemCode } from '../ui/problem-words.ts';
import { api } from './api.ts';
import { useDoorPosition } from './door-positions.ts';
import { useEnterIfSignedIn } from './enter-if-signed-in.ts';
import { EntryLayout } from './entry-layout.tsx';
import { readEntryState } from './entry-state.ts';
import { Moment } from './moment.tsx';
import { PageProblem } from './page-problem.tsx';
import { preparePasswordScreen, StepScreen } from './step-screen.tsx';
import { pathOfStep } from './steps.ts';

/** Keeps the address at the step that is due, whatever was typed or gone back to. */
function FollowStep({ path }: { path: string }) {
  const { pathname, state } = useLocation();
  return pathname === path ? null : <Navigate to={path} state={state} replace />;
}

/** A sign-in that is suddenly gone, with nothing said of why, went well in another tab. */
function useFollowOtherTab(isUnderWay: boolean | undefined, isExplained: boolean) {
  const wasUnderWay = useRef(false);
  const enterIfSignedIn = useEnterIfSignedIn();
  useEffect(() => {
    if (isUnderWay === false && wasUnderWay.current && !isExplained) void enterIfSignedIn();
    if (isUnderWay !== undefined) wasUnderWay.current = isUnderWay;
  }, [isUnderWay, isExplained, enterIfSignedIn]);
}

/**
 * The sign-in, from name to session. The server says which step is due, and that screen is shown: after a reload, in a
 * second tab, for a typed address and after the browser's Back alike. The doorway stays, so that the door turns.
 */
export function SignInFlow() {
  const { state, hash } = useLocation();
  const { data, error, isPending, isFetching, refetch } = useQuery(signInQuery(api));
  const ended = error !== null && problemCode(error) === 'sign_in_ended';
  const signIn = ended ? null : data;
  const position = useDoorPosition(signIn?.next);
  const entry = readEntryState(state);
  useFollowOtherTab(signIn === undefined ? undefined : signIn !== null, ended || state !== null);

  return (
    <EntryLayout position={position}>
      {isPending && <Moment />}
      {signIn === undefined && error && (
        <PageProblem error={error} pending={isFetching} onTryAgain={() => void refetch()} />
      )}
      {signIn !== undefined && <FollowStep path={pathOfStep(signIn?.next)} />}
      {signIn === null && (
        <SignInNameScreen
          signInName={entry.signInName ?? data?.signInName ?? signInNameIn(hash)}
          wantsToRegister={entry.wantsToRegister}
          notice={ended ? 'sign_in_ended' : entry.notice}
          onTyping={() => void preparePasswordScreen().catch(() => undefined)}
        />
      )}
      {signIn && (
        <Suspense fallback={<Moment />}>
          <StepScreen next={signIn.next} signInName={signIn.signInName} />
        </Suspense>
      )}
    </EntryLayout>
  );
}
