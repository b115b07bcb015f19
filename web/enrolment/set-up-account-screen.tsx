import { Trans, useTranslation } from 'react-i18next';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { StepNumber } from '../app/step-number.tsx';
import { NumberedSteps } from '../ui/numbered-steps.tsx';
import { WalkingFoot } from './wizard-foot.tsx';

const bold = { b: <b /> };

export function SetUpAccountScreen() {
  const { t } = useTranslation('enrolment');
  return (
    <>
      <ScreenHeading
        title={t('setUpAccount.title')}
        lead={t('setUpAccount.lead')}
        above={<StepNumber step="set-up-account" />}
      />
      <NumberedSteps>
        <Trans t={t} i18nKey="setUpAccount.add" components={bold} />
        <Trans t={t} i18nKey="setUpAccount.kind" components={bold} />
        <Trans t={t} i18nKey="setUpAccount.camera" components={bold} />
      </NumberedSteps>
      <p>{t('setUpAccount.ready')}</p>
      <WalkingFoot next="scan" back="get-app" />
    </>
  );
}
