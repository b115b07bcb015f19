import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import type { WaitingRequest } from '../accounts/waiting-requests.ts';
import { AccountLabel } from '../frame/account-label.tsx';
import { PhoneFrame } from '../frame/phone-frame.tsx';
import { ProblemNote } from '../frame/problem-note.tsx';
import { ScreenTitle } from '../frame/screen-title.tsx';
import type { Outcome } from './outcome.ts';
import type { useRequestAnswer } from './request-answer.ts';

const words = {
  approved: { title: 'outcome.approvedTitle', lead: 'outcome.approvedLead' },
  denied: { title: 'outcome.deniedTitle', lead: 'outcome.wasItYouLead' },
  'denied-by-me': { title: 'outcome.deniedTitle', lead: 'outcome.deniedByMeLead' },
  reported: { title: 'outcome.reportedTitle', lead: 'outcome.reportedLead' },
  lapsed: { title: 'outcome.lapsedTitle', lead: 'outcome.lapsedLead' },
  'wrong-number': { title: 'outcome.wrongNumberTitle', lead: 'outcome.wrongNumberLead' },
  elsewhere: { title: 'outcome.elsewhereTitle', lead: 'outcome.elsewhereLead' },
} as const satisfies Record<Outcome, object>;

interface OutcomeScreenProps {
  outcome: Outcome;
  waiting: WaitingRequest;
  answer: ReturnType<typeof useRequestAnswer>;
  /** What comes next: another request, or the end. */
  onward: ReactNode;
}

/** What has become of a request. After a denial it asks whether it was the person; where it lapsed it offers to say so. */
export function OutcomeScreen({ outcome, waiting: { request }, answer, onward }: OutcomeScreenProps) {
  const { t } = useTranslation('authenticator');
  const { title, lead } = words[outcome];
  const asks = outcome === 'denied';
  const isSignIn = request.purpose === 'sign-in';
  const report = (look: 'danger' | 'quiet') => (
    <Button look={look} pending={answer.pending === 'report'} onClick={() => void answer.report()}>
      {t('outcome.itWasNotMe')}
    </Button>
  );
  return (
    <PhoneFrame
      foot={
        asks ? (
          <>
            {report('danger')}
            <Button look="secondary" onClick={() => answer.setOutcome('denied-by-me')}>
              {t('outcome.itWasMe')}
            </Button>
          </>
        ) : (
          onward
        )
      }
    >
      <div
        className={`h-1.5 ${outcome === 'approved' ? 'border-light-rim border-b bg-light' : 'bg-glass'}`}
      />
      <ScreenTitle>{t(title)}</ScreenTitle>
      <AccountLabel account={{ organisations: request.organisations, label: request.account }} />
      {asks && <h2>{t('outcome.wasItYou')}</h2>}
      <p>{t(lead)}</p>
      {outcome === 'lapsed' && isSignIn && (
        <div className="flex flex-wrap items-center gap-x-2">
          <span>{t('outcome.lapsedQuestion')}</span>
          {report('quiet')}
        </div>
      )}
      <ProblemNote error={answer.error} />
    </PhoneFrame>
  );
}
