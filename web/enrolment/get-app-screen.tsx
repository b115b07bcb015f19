import { useTranslation } from 'react-i18next';
import { useCancelSignIn } from '../app/cancel-sign-in.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { StepNumber } from '../app/step-number.tsx';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { Icon } from '../ui/icon.tsx';
import { ExternalLinkButton } from '../ui/link-button.tsx';
import { More } from '../ui/more.tsx';
import { useGoToStage, type WalkableStep } from './enrolment-stage.ts';
import { BackButton, WizardFoot } from './wizard-foot.tsx';

/** Microsoft Authenticator in the two shops, so that people can check that they have the right app (G1.2). */
const shops = {
  iphone: 'https://apps.apple.com/app/microsoft-authenticator/id983156458',
  android: 'https://play.google.com/store/apps/details?id=com.azure.authenticator',
} as const;

function Foot({ signInName }: { signInName: string }) {
  const { t } = useTranslation();
  const { t: enrolment } = useTranslation('enrolment');
  const forward = useGoToStage();
  const straightToCode = useGoToStage();
  const cancel = useCancelSignIn();
  const goForward = () => forward.mutate('set-up-account');
  const skipToCode = () => straightToCode.mutate('scan');
  const goBack = () => cancel.mutate({ signInName });
  return (
    <>
      <FormError error={forward.error} pending={forward.isPending} onTryAgain={goForward} />
      <FormError error={straightToCode.error} pending={straightToCode.isPending} onTryAgain={skipToCode} />
      <FormError error={cancel.error} pending={cancel.isPending} onTryAgain={goBack} />
      <WizardFoot>
        <Button pending={forward.isPending} refusal={forward.error} onClick={goForward}>
          {t('next')} <Icon name="forward" />
        </Button>
        <BackButton pending={cancel.isPending} onPress={goBack} />
        <Button
          look="quiet"
          pending={straightToCode.isPending}
          refusal={straightToCode.error}
          onClick={skipToCode}
        >
          {enrolment('getApp.alreadyThere')}
        </Button>
      </WizardFoot>
    </>
  );
}

export function GetAppScreen({ step, signInName }: { step: WalkableStep; signInName: string }) {
  const { t } = useTranslation('enrolment');
  return (
    <>
      <ScreenHeading title={t('getApp.title')} lead={t('getApp.lead')} above={<StepNumber next={step} />} />
      <p>{t('getApp.recommended')}</p>
      <div className="flex flex-wrap gap-3">
        {(['iphone', 'android'] as const).map((phone) => (
          <ExternalLinkButton key={phone} href={shops[phone]} target="_blank" rel="noreferrer">
            {t(`getApp.${phone}`)}
          </ExternalLinkButton>
        ))}
      </div>
      <More question={t('getApp.otherApp')}>
        <p>{t('getApp.otherAppAnswer')}</p>
      </More>
      <p>{t('getApp.ready')}</p>
      <Foot signInName={signInName} />
    </>
  );
}
