import { Trans, useTranslation } from 'react-i18next';
import { ScreenHeading } from '../../app/screen-heading.tsx';
import { StepNumber } from '../../app/step-number.tsx';
import { FormError } from '../../ui/form-error.tsx';
import { Note } from '../../ui/note.tsx';
import { NumberedSteps } from '../../ui/numbered-steps.tsx';
import { useSharedState } from '../../ui/shared-state.ts';
import { Waiting } from '../../ui/waiting.tsx';
import type { WalkableStep } from '../enrolment-stage.ts';
import { OnThisPhone } from '../on-this-phone.tsx';
import { OtherMethods } from '../other-methods.tsx';
import { ActivationCode, ActivationTimeLeft, CodeByHand } from './activation-code.tsx';
import { useStartOnArrival } from './pairing-mutations.ts';
import { RenewActivation } from './renew-activation.tsx';
import { ScanFoot } from './scan-foot.tsx';
import { shownActivations } from './shown-activation.ts';

const bold = { b: <b /> };

type Pairing = NonNullable<WalkableStep['pairing']>;
type WaitingPairing = Extract<Pairing, { state: 'waiting' }>;

/** A code that a phone can use: shown where this tab made it, and otherwise told of. */
function WaitingForPhone({ progress, step }: { progress: WaitingPairing; step: WalkableStep }) {
  const { t } = useTranslation('enrolment');
  const activation = useSharedState(shownActivations).find(({ url }) => url === progress.url);
  if (!activation)
    return (
      <>
        <Note>
          <p>{t('app.scan.shownOnce')}</p>
          <p>{t('app.scan.shownOnceNext')}</p>
        </Note>
        <div className="max-w-measure">
          <ActivationTimeLeft activation={progress} />
        </div>
        <OtherMethods step={step} />
      </>
    );
  return (
    <>
      <OnThisPhone href={activation.link} label={t('app.scan.openHere')} apart />
      <div className="grid items-start gap-x-10 gap-y-5 wide:grid-cols-[minmax(0,1fr)_minmax(0,20rem)] wide:grid-rows-[auto_1fr]">
        <NumberedSteps>
          <Trans t={t} i18nKey="app.scan.camera" components={bold} />
          {t('app.scan.point')}
          <Trans t={t} i18nKey="app.scan.add" components={bold} />
        </NumberedSteps>
        <div className="grid gap-4 wide:col-start-2 wide:row-span-2 wide:row-start-1">
          <ActivationCode activation={activation} label={step.label} progress={progress} />
        </div>
        <div className="grid gap-5">
          <CodeByHand activation={activation} />
          <OtherMethods step={step} />
        </div>
      </div>
    </>
  );
}

function Dead({ reason, step }: { reason: 'lapsed' | 'too-many-attempts'; step: WalkableStep }) {
  const { t } = useTranslation('enrolment');
  return (
    <>
      <Note kind="warn" role="alert">
        <p>{t(reason === 'lapsed' ? 'app.scan.lapsed' : 'app.scan.tooManyAttempts')}</p>
      </Note>
      <div className="grid justify-items-start gap-2">
        <RenewActivation look="primary" />
      </div>
      <OtherMethods step={step} />
    </>
  );
}

function Content({ pairing, step }: { pairing: Pairing; step: WalkableStep }) {
  const { t } = useTranslation('enrolment');
  const start = useStartOnArrival(pairing.state === 'none');
  switch (pairing.state) {
    case 'none':
      return start.error ? (
        <FormError error={start.error} pending={start.isPending} onTryAgain={() => start.mutate()} />
      ) : (
        <Waiting>{t('app.scan.making')}</Waiting>
      );
    case 'waiting':
      return <WaitingForPhone progress={pairing} step={step} />;
    case 'dead':
      return <Dead reason={pairing.reason} step={step} />;
    case 'paired':
      return (
        <>
          <Note kind="ok" role="status">
            <p>{t('app.scan.paired', { phone: pairing.phone.name })}</p>
          </Note>
          <div className="grid justify-items-start gap-2">
            <RenewActivation />
          </div>
        </>
      );
  }
}

/** The activation code in its three forms: to scan, to tap, to type (G3.2, G3.3). The screen goes on by itself when a phone used it. */
export function ScanScreen({ step }: { step: WalkableStep }) {
  const { t } = useTranslation('enrolment');
  const pairing = step.pairing ?? { state: 'none' };
  return (
    <>
      <ScreenHeading
        title={t('app.scan.title')}
        lead={t('app.scan.lead')}
        above={<StepNumber next={step} />}
      />
      <Content pairing={pairing} step={step} />
      <ScanFoot state={pairing.state} />
    </>
  );
}
