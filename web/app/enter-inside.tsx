import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { signInKey } from '../../api-client/sign-in/sign-in-queries.ts';
import { dropSignInName } from './drafts/sign-in-name-draft.ts';
import { Moment } from './moment.tsx';
import { tellOtherTabs } from './other-tabs.ts';
import { forgetInside } from './query-client.ts';
import { typedPassword } from './typed-password.ts';
import { forgetWantedPlace, wantedPlace } from './wanted-place.ts';

/** Signed in: on to where the person wanted to go. Nothing of an earlier session comes along. */
export function EnterInside() {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  useEffect(() => {
    typedPassword.forget();
    forgetInside();
    dropSignInName();
    tellOtherTabs('session');
    navigate(wantedPlace(), { replace: true });
    return () => {
      forgetWantedPlace();
      queryClient.removeQueries({ queryKey: signInKey });
    };
  }, [navigate, queryClient]);
  return <Moment />;
}
