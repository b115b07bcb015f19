import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { PlainScreen } from '../frame/plain-screen.tsx';

/** A private window without storage, or no https: nothing of an account could stay here. */
export function NothingKeptScreen() {
  const { t } = useTranslation('authenticator');
  return (
    <PlainScreen
      title={t('nothingKept.title')}
      lead={t('nothingKept.lead')}
      foot={<Button onClick={() => location.reload()}>{t('tryAgain')}</Button>}
    >
      <p>{t(isSecureContext ? 'nothingKept.advice' : 'nothingKept.insecure')}</p>
    </PlainScreen>
  );
}
