import { Trans, useTranslation } from 'react-i18next';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { StepNumber } from '../app/step-number.tsx';
import { NumberedSteps } from '../ui/numbered-steps.tsx';
import type { WalkableStep } from './enrolment-stage.ts';
import { WalkingFoot } from './wizard-foot.tsx';

const bold = { b: <b /> };

export function SetUpAccountScreen({ step }: { step: WalkableStep }) {
  const { t } = useTranslation('enrolment');
  return (
    <>
      <ScreenHeading
        title={t('setUpAccount.title')}
        lead={t('setUpAccount.lead')}
        above={<StepNumber next={step} />}
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
