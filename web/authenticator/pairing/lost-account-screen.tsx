import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api-client/client.ts';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import { PhoneFrame } from '../frame/phone-frame.tsx';
import { ProblemNote } from '../frame/problem-note.tsx';
import { useRun } from '../frame/run.ts';
import { ScreenTitle } from '../frame/screen-title.tsx';
import { canConfirm } from '../keys/platform-credential.ts';
import { goTo } from '../router/location.ts';
import { paths } from '../router/paths.ts';
import { ScreenButton } from '../router/screen-button.tsx';
import { restoreAccount } from './restore-account.ts';

const isRefused = (error: Error | null) =>
  error instanceof ApiProblem && error.problem.code === 'credential_refused';

/** What the app kept was cleared: the phone's own credential brings the account back, or it is registered again. */
export function LostAccountScreen() {
  const { t } = useTranslation('authenticator');
  const { pending, error, start } = useRun();
  const [canRestore, setCanRestore] = useState(false);
  useEffect(() => {
    void canConfirm().then(setCanRestore);
  }, []);
  const restore = () =>
    void start(async () => {
      await restoreAccount();
      goTo(paths.accounts, { replace: true });
    });
  return (
    <PhoneFrame
      foot={
        <>
          {canRestore && (
            <Button pending={pending} refusal={error} onClick={restore}>
              {t('lost.restore')}
            </Button>
          )}
          <ScreenButton look={canRestore ? 'quiet' : 'primary'} to={paths.accounts}>
            {t('back')}
          </ScreenButton>
        </>
      }
    >
      <ScreenTitle>{t('lost.title')}</ScreenTitle>
      <p>{t('lost.lead')}</p>
      {canRestore && <p>{t('lost.restoreLead')}</p>}
      {isRefused(error) ? (
        <Note kind="danger">
          <p role="alert">{t('lost.refused')}</p>
        </Note>
      ) : (
        <ProblemNote error={error} />
      )}
      <h2>{t('lost.registerTitle')}</h2>
      <p>{t('lost.register')}</p>
    </PhoneFrame>
  );
}
