import type { ReactNode } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { ScreenHeading } from '../../app/screen-heading.tsx';
import { StepNumber } from '../../app/step-number.tsx';
import { NumberedSteps } from '../../ui/numbered-steps.tsx';
import type { WalkableStep } from '../enrolment-stage.ts';
import { WalkingFoot } from '../wizard-foot.tsx';

const bold = { b: <b /> };

const Phone = ({ name, children }: { name: string; children: ReactNode[] }) => (
  <section className="grid content-start gap-3">
    <h2>{name}</h2>
    <NumberedSteps>{children}</NumberedSteps>
  </section>
);

/** What the phone will ask, for iPhone and Android side by side, with the permissions to allow and why (G3.1). */
export function SetUpAccountScreen({ step }: { step: WalkableStep }) {
  const { t } = useTranslation('enrolment');
  const { label } = step;
  const words = (
    key: 'iphoneCamera' | 'iphoneHome' | 'androidCamera' | 'androidInstall' | 'notifications',
  ) => <Trans key={key} t={t} i18nKey={`app.setUpAccount.${key}`} components={bold} />;
  const account = (
    <Trans key="account" t={t} i18nKey="app.setUpAccount.account" components={bold} values={{ label }} />
  );
  return (
    <>
      <ScreenHeading
        title={t('app.setUpAccount.title')}
        lead={t('app.setUpAccount.lead')}
        above={<StepNumber next={step} />}
      />
      <div className="grid gap-x-10 gap-y-6 wide:grid-cols-2">
        <Phone name={t('app.setUpAccount.iphone')}>
          {[words('iphoneCamera'), words('iphoneHome'), account, words('notifications')]}
        </Phone>
        <Phone name={t('app.setUpAccount.android')}>
          {[words('androidCamera'), account, words('androidInstall'), words('notifications')]}
        </Phone>
      </div>
      <p className="text-ink-soft text-sm">
        <Trans t={t} i18nKey="app.setUpAccount.onlyScanning" components={bold} />
      </p>
      <WalkingFoot next="scan" back="get-app" />
    </>
  );
}
