import { Trans, useTranslation } from 'react-i18next';
import { activationLastsFor } from '../../../api-client/authenticator/activation-lifetime.ts';
import { useReceivedDeadline } from '../../app/live/received-deadline.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { More } from '../../ui/more.tsx';
import { TimeLeft } from '../../ui/time-left.tsx';
import { QrCode } from '../qr-code.tsx';
import { RenewActivation } from './renew-activation.tsx';
import type { Activation } from './shown-activation.ts';

const bold = { b: <b /> };
const inGroupsOfThree = (code: string) => code.match(/.{3}/g)?.join(' ') ?? code;

/** How long an activation is still valid, and how to generate another. */
export function ActivationTimeLeft({ activation }: { activation: { readonly secondsLeft: number } }) {
  const { t } = useTranslation('enrolment');
  const until = useReceivedDeadline(activation);
  return (
    <TimeLeft
      until={until}
      outOf={activationLastsFor / 1000}
      label={t('app.scan.timeLeftLabel')}
      say={(duration) => t('app.scan.timeLeft', { duration })}
    >
      <RenewActivation />
    </TimeLeft>
  );
}

/** The QR code, and the same as nine digits (G3.2). `progress`: as the server last told it. */
export function ActivationCode({
  activation,
  label,
  progress,
}: {
  activation: Activation;
  label: string;
  progress: { readonly secondsLeft: number };
}) {
  const { t } = useTranslation('enrolment');
  return (
    <>
      <QrCode text={activation.link} label={t('app.scan.qrCode', { label })} />
      <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <p>
          <span className="block text-ink-soft text-sm">{t('app.scan.code')}</span>
          <span className="whitespace-nowrap font-code font-medium text-xl leading-tight tracking-code">
            {inGroupsOfThree(activation.code)}
          </span>
        </p>
        <CopyButton text={activation.code} label={t('app.scan.copyCode')} />
      </div>
      <ActivationTimeLeft activation={progress} />
    </>
  );
}

/** The address and the code to type, where the camera does not work (G3.3). */
export function CodeByHand({ activation }: { activation: Activation }) {
  const { t } = useTranslation('enrolment');
  return (
    <More question={t('app.scan.cannotScan')}>
      <p>
        <Trans t={t} i18nKey="app.scan.byHand" components={bold} />
      </p>
      <dl className="grid gap-x-4 gap-y-2 wide:grid-cols-[auto_minmax(0,1fr)]">
        <dt className="text-ink-soft">{t('app.scan.address')}</dt>
        <dd className="font-code font-medium [overflow-wrap:anywhere]">
          {activation.url.replace(/^https?:\/\//, '')}
        </dd>
        <dt className="text-ink-soft">{t('app.scan.code')}</dt>
        <dd className="font-code font-medium tracking-code">{inGroupsOfThree(activation.code)}</dd>
      </dl>
    </More>
  );
}
