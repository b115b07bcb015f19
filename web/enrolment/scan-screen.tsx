import type { FormEvent } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { StepNumber } from '../app/step-number.tsx';
import { Button } from '../ui/button.tsx';
import { CodeField } from '../ui/code-field.tsx';
import { FormError } from '../ui/form-error.tsx';
import { Icon } from '../ui/icon.tsx';
import { NumberedSteps } from '../ui/numbered-steps.tsx';
import { useAppCodeForm } from './app-code-form.ts';
import { useGoToStage, type WalkableStep } from './enrolment-stage.ts';
import { KeyByHand } from './key-by-hand.tsx';
import { OnThisPhone } from './on-this-phone.tsx';
import { QrCode } from './qr-code.tsx';
import { RenewCode } from './renew-code.tsx';
import { BackButton, WizardFoot } from './wizard-foot.tsx';

const bold = { b: <b /> };

/** Whoever sees a code in the app can type it right here; *Next* without one goes to the screen that asks for it. */
export function ScanScreen({ step }: { step: WalkableStep }) {
  const { t } = useTranslation('enrolment');
  const { t: common } = useTranslation();
  const { issuer, label, uri, key } = step;
  const { field, isEmpty, submit, pending, problem } = useAppCodeForm();
  const forward = useGoToStage();
  const back = useGoToStage();
  const goForward = () => forward.mutate('try');
  const goBack = () => back.mutate('set-up-account');
  const next = (event: FormEvent) => {
    if (!isEmpty()) return submit(event);
    event.preventDefault();
    goForward();
  };
  return (
    <>
      <ScreenHeading title={t('scan.title')} lead={t('scan.lead')} above={<StepNumber next={step} />} />
      <FormError error={problem} typed pending={pending} onTryAgain={() => void submit()} />
      <FormError error={forward.error} pending={forward.isPending} onTryAgain={goForward} />
      <FormError error={back.error} pending={back.isPending} onTryAgain={goBack} />
      {uri && <OnThisPhone href={uri} label={t('scan.openApp')} />}
      <form className="flex grow flex-col gap-5" noValidate onSubmit={next}>
        <div className="grid items-start gap-x-10 gap-y-5 wide:grid-cols-[minmax(0,1fr)_minmax(0,16rem)]">
          <NumberedSteps>
            <Trans t={t} i18nKey="scan.point" />
            <Trans t={t} i18nKey="scan.appears" components={bold} values={{ issuer, label }} />
            <Trans t={t} i18nKey="scan.next" components={bold} />
          </NumberedSteps>
          <div className="grid gap-3 wide:row-span-3">
            {uri && <QrCode text={uri} label={t('scan.qrCode', { label })} />}
            <RenewCode />
          </div>
          {key && <KeyByHand label={label} keyText={key} />}
          <CodeField label={t('scan.label')} hint={t('scan.hint')} {...field} />
        </div>
        <WizardFoot>
          <Button type="submit" pending={pending || forward.isPending} refusal={problem ?? forward.error}>
            {common('next')} <Icon name="forward" />
          </Button>
          <BackButton pending={back.isPending} onPress={goBack} />
        </WizardFoot>
      </form>
    </>
  );
}
