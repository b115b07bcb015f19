import { Trans, useTranslation } from 'react-i18next';
import { useAppName } from '../../app/brand.ts';
import { ScreenHeading } from '../../app/screen-heading.tsx';
import { StepNumber } from '../../app/step-number.tsx';
import type { WalkableStep } from '../enrolment-stage.ts';
import { FirstFoot } from '../first-foot.tsx';
import { OtherMethods } from '../other-methods.tsx';
import { AppLinkByText } from '../phone/app-link-by-text.tsx';

const bold = { b: <b /> };

/** Our own app: nothing to find in a shop, the camera of the phone opens it. */
export function GetAppScreen({ step, signInName }: { step: WalkableStep; signInName: string }) {
  const { t } = useTranslation('enrolment');
  const app = useAppName();
  return (
    <>
      <ScreenHeading
        title={t('app.getApp.title')}
        lead={t('app.getApp.lead')}
        above={<StepNumber next={step} />}
      />
      <p className="max-w-measure">
        <Trans t={t} i18nKey="app.getApp.nothing" components={bold} values={{ app }} />
      </p>
      <p>
        {t('app.getApp.address')}{' '}
        <b className="[overflow-wrap:anywhere]">{`${location.host}/authenticator`}</b>
      </p>
      <AppLinkByText />
      <p>{t('app.getApp.ready')}</p>
      <OtherMethods step={step} />
      <FirstFoot signInName={signInName} straightToCode={t('app.getApp.straight')} />
    </>
  );
}
