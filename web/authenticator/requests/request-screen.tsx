import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { rememberShown } from '../accounts/shown-requests.ts';
import type { WaitingRequest } from '../accounts/waiting-requests.ts';
import { useSecondsUntil } from '../frame/time-left.ts';
import { goTo } from '../router/location.ts';
import { paths } from '../router/paths.ts';
import { OutcomeScreen } from './outcome-screen.tsx';
import { useRequestAnswer } from './request-answer.ts';
import { RequestForm } from './request-form.tsx';

interface RequestScreenProps {
  waiting: WaitingRequest;
  /** The server still lists it. */
  isOpen: boolean;
  hasMore: boolean;
  onNext: () => void;
}

/** One request, from its arrival to what has become of it. */
export function RequestScreen({ waiting, isOpen, hasMore, onNext }: RequestScreenProps) {
  const { t } = useTranslation('authenticator');
  const { id, lapsesAt, purpose } = waiting.request;
  const accountId = waiting.account.id;
  const answer = useRequestAnswer(waiting);
  const seconds = useSecondsUntil(lapsesAt);
  useEffect(() => void rememberShown(id), [id]);

  const isOver = seconds === 0 || !isOpen;
  const end = useEffectEvent(() => {
    if (!answer.outcome && !answer.pending) answer.setOutcome(seconds <= 1 ? 'lapsed' : 'elsewhere');
  });
  const isAnswering = answer.pending !== undefined;
  useEffect(() => {
    if (isOver && !isAnswering) end();
  }, [isOver, isAnswering]);

  const isTriedOut = purpose === 'pairing' && answer.outcome === 'approved';
  useEffect(() => {
    if (isTriedOut) goTo(paths.added(accountId), { replace: true });
  }, [isTriedOut, accountId]);

  if (!answer.outcome || isTriedOut)
    return <RequestForm waiting={waiting} seconds={seconds} hasMore={hasMore} answer={answer} />;
  return (
    <OutcomeScreen
      key={answer.outcome}
      outcome={answer.outcome}
      waiting={waiting}
      answer={answer}
      onward={
        hasMore ? (
          <Button onClick={onNext}>{t('request.next')}</Button>
        ) : (
          <Button onClick={() => goTo(paths.accounts, { replace: true })}>{t('done')}</Button>
        )
      }
    />
  );
}
