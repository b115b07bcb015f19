import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, ApiUnreachable } from '../../../api-client/client.ts';
import { Note } from '../../ui/note.tsx';
import { asksToWait, useProblemWords, worthTryingAgain } from '../../ui/problem-words.ts';
import { WaitingTime } from '../../ui/waiting-time.tsx';
import { NothingKept } from '../keys/account-storage.ts';
import { NotConfirmed } from '../keys/platform-credential.ts';

/** Why something did not work on this phone, in words. */
export function useFailureWords(): (error: Error) => string {
  const { t } = useTranslation('authenticator');
  const words = useProblemWords();
  return (error) => {
    if (error instanceof ApiProblem || error instanceof ApiUnreachable) return words.ofProblem(error);
    if (error instanceof NotConfirmed) return t('problem.notConfirmed');
    return t(error instanceof NothingKept ? 'problem.nothingKept' : 'problem.failed');
  };
}

interface ProblemNoteProps {
  error: Error | null;
  /** Something was typed: says that it is still there. */
  typed?: boolean;
}

/** Why a button did not do it; read out, and in sight. Nothing while there is no error. */
export function ProblemNote({ error, typed = false }: ProblemNoteProps) {
  const { t } = useTranslation();
  const words = useFailureWords();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) place.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  if (!error) return null;
  const mayHelp = worthTryingAgain(error) && !(error instanceof NotConfirmed);
  return (
    <div ref={place}>
      <Note kind="danger">
        <p role="alert">
          {words(error)} {typed && mayHelp && t('typedIsKept')}
        </p>
        {asksToWait(error) && <WaitingTime error={error} />}
      </Note>
    </div>
  );
}
