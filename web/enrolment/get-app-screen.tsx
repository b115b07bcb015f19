import { useTranslation } from 'react-i18next';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { StepNumber } from '../app/step-number.tsx';
import { ExternalLinkButton } from '../ui/link-button.tsx';
import { More } from '../ui/more.tsx';
import type { WalkableStep } from './enrolment-stage.ts';
import { FirstFoot } from './first-foot.tsx';
import { OtherMethods } from './other-methods.tsx';

/** Microsoft Authenticator in the two shops, so that people can check that they have the right app (G1.2). */
const shops = {
  iphone: 'https://apps.apple.com/app/microsoft-authenticator/id983156458',
  android: 'https://play.google.com/store/apps/details?id=com.azure.authenticator',
} as const;

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
      <OtherMethods step={step} />
      <FirstFoot signInName={signInName} straightToCode={t('getApp.alreadyThere')} />
    </>
  );
}
