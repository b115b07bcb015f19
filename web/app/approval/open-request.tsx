import { type ReactNode, useEffect } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import type { ApprovalProgress } from '../../../api-client/authenticator/approval.ts';
import { approvalLastsFor } from '../../../api-client/authenticator/approval-rules.ts';
import { announce } from '../../ui/announcements.tsx';
import { Button } from '../../ui/button.tsx';
import { FormError } from '../../ui/form-error.tsx';
import { NumberedSteps } from '../../ui/numbered-steps.tsx';
import { Plate } from '../../ui/plate.tsx';
import { TimeLeft } from '../../ui/time-left.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { useReceivedDeadline } from '../live/received-deadline.ts';
import { MissingRequest } from './missing-request.tsx';
import { useSendApproval } from './send-on-arrival.ts';

export type ShownRequest = NonNullable<ApprovalProgress['request']>;

const bold = { b: <b /> };

/** What stands beside the plate, and the plate: on narrow screens the plate comes first. */
const BesidePlate = ({ plate, children }: { plate: ReactNode; children: ReactNode }) => (
  <div className="grid items-start gap-x-10 gap-y-6 wide:grid-cols-[minmax(0,1fr)_minmax(0,20rem)]">
    <div className="grid gap-5 max-wide:order-2">{children}</div>
    <div className="grid gap-4">{plate}</div>
  </div>
);

function SendAgain() {
  const { t } = useTranslation('approval');
  const send = useSendApproval();
  return (
    <>
      <Button
        look="quiet"
        size="small"
        className="-me-1"
        pending={send.isPending}
        refusal={send.error}
        onClick={() => send.mutate()}
      >
        {t('sendAgain')}
      </Button>
      <span role="status" className="w-full">
        {send.isSuccess && t('sentAgain')}
      </span>
      <FormError error={send.error} />
    </>
  );
}

/** A request that waits for its answer: the number to type, what to do, and how long there is. */
export function OpenRequest({
  request,
  account,
}: {
  request: Extract<ShownRequest, { state: 'open' }>;
  account: string;
}) {
  const { t } = useTranslation('approval');
  const { number } = request;
  const until = useReceivedDeadline(request);
  useEffect(() => {
    announce(t('spoken', { number: number.split('').join(' ') }));
  }, [number, t]);
  return (
    <BesidePlate
      plate={
        <>
          <Plate label={t('yourNumber')} number={number} />
          <TimeLeft
            until={until}
            outOf={approvalLastsFor / 1000}
            label={t('timeLeftLabel')}
            say={(duration) => t('timeLeft', { duration })}
          >
            <SendAgain key={request.id} />
          </TimeLeft>
        </>
      }
    >
      <NumberedSteps>
        {t('open')}
        <Trans t={t} i18nKey="check" components={bold} values={{ account }} />
        <Trans t={t} i18nKey="type" components={bold} values={{ number }} />
      </NumberedSteps>
      <Waiting>{t('waiting')}</Waiting>
      <MissingRequest />
    </BesidePlate>
  );
}

/** The same while the request is under way to the phone. */
export function RequestUnderWay({ words }: { words: string }) {
  const { t } = useTranslation('approval');
  return (
    <BesidePlate plate={<Plate label={t('yourNumber')} number={undefined} />}>
      <Waiting>{words}</Waiting>
    </BesidePlate>
  );
}
