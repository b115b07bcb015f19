import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApprovalOutcome, ApprovalProgress } from '../../../api-client/authenticator/approval.ts';
import { Button } from '../../ui/button.tsx';
import { useFocusWhenGone } from '../../ui/focus-when-gone.ts';
import { FormError } from '../../ui/form-error.tsx';
import { Note } from '../../ui/note.tsx';
import { ServiceDeskLine } from '../service-desk-line.tsx';
import { OpenRequest, RequestUnderWay } from './open-request.tsx';
import { useRefusalOfPause } from './refusal-of-pause.ts';
import { useSendOnArrival } from './send-on-arrival.ts';

/** The ends that leave the person here, with another try before them. */
const leavesHere = ['denied', 'wrong-number', 'lapsed'] as const satisfies readonly ApprovalOutcome[];

interface EndedProps {
  outcome: (typeof leavesHere)[number] | undefined;
  refusal: Error | null;
  pending: boolean;
  onTryAgain: () => void;
}

/** A request that came to nothing, or was not sent: why, how long to wait, and another try. */
function Ended({ outcome, refusal, pending, onTryAgain }: EndedProps) {
  const { t } = useTranslation('approval');
  const { t: common } = useTranslation();
  return (
    <div className="grid gap-5">
      {outcome && (
        <Note kind="warn" role="alert">
          <p>
            <b>{t(`ended.${outcome}`)}</b> {t('ended.again')}
          </p>
          {outcome === 'denied' && <ServiceDeskLine question={t('ended.notYou')} />}
        </Note>
      )}
      {!outcome && !refusal && <p role="status">{t('notSent.lead')}</p>}
      <FormError error={refusal} pending={pending} />
      <div>
        <Button pending={pending} refusal={refusal} onClick={onTryAgain}>
          {outcome || refusal ? common('tryAgain') : t('notSent.send')}
        </Button>
      </div>
    </div>
  );
}

/**
 * A request to the phone, from sending it to its end. The screen around it is kept up to date by `useLiveSignIn`; it goes on by
 * itself, and what comes to nothing leaves the person here.
 */
export function ApprovalRequest({ progress, account }: { progress: ApprovalProgress; account: string }) {
  const { t } = useTranslation('approval');
  const { request, pause } = progress;
  const send = useSendOnArrival(progress);
  const paused = useRefusalOfPause(pause, progress);
  const isOpen = request?.state === 'open';
  const place = useRef<HTMLDivElement>(null);
  useFocusWhenGone(isOpen, place);
  const outcome = leavesHere.find((end) => end === request?.state);
  const isStuck = outcome !== undefined || send.error !== null || paused !== null;

  return (
    <div ref={place} tabIndex={-1} className="outline-none">
      {isOpen && <OpenRequest request={request} account={account} />}
      {!isOpen && !isStuck && (
        <RequestUnderWay words={t(request?.state === 'approved' ? 'approved' : 'sending')} />
      )}
      {!isOpen && isStuck && (
        <Ended
          outcome={outcome}
          refusal={send.error ?? paused}
          pending={send.isPending}
          onTryAgain={() => send.mutate()}
        />
      )}
    </div>
  );
}
