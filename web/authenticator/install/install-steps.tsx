import { Trans, useTranslation } from 'react-i18next';
import { NumberedSteps } from '../../ui/numbered-steps.tsx';
import { useBrandName } from '../frame/brand.ts';
import { PhoneButton } from './drawings.tsx';

const bold = <b />;

export function StepsOnIphone() {
  const { t } = useTranslation('authenticator-set-up');
  const brand = useBrandName();
  return (
    <NumberedSteps>
      <Trans
        t={t}
        i18nKey="install.steps.iphone.share"
        components={{ b: bold, icon: <PhoneButton name="share" /> }}
      />
      <Trans
        t={t}
        i18nKey="install.steps.iphone.add"
        components={{ b: bold, icon: <PhoneButton name="add" /> }}
      />
      <Trans t={t} i18nKey="install.steps.iphone.confirm" components={{ b: bold }} />
      <Trans t={t} i18nKey="install.steps.iphone.open" components={{ b: bold }} values={{ brand }} />
    </NumberedSteps>
  );
}

export function StepsOnAndroid() {
  const { t } = useTranslation('authenticator-set-up');
  const brand = useBrandName();
  return (
    <NumberedSteps>
      <Trans t={t} i18nKey="install.steps.android.menu" components={{ icon: <PhoneButton name="menu" /> }} />
      <Trans t={t} i18nKey="install.steps.android.add" components={{ b: bold }} />
      <Trans t={t} i18nKey="install.steps.android.open" components={{ b: bold }} values={{ brand }} />
    </NumberedSteps>
  );
}
