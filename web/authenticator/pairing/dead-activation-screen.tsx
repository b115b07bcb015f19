import { useTranslation } from 'react-i18next';
import { PlainScreen } from '../frame/plain-screen.tsx';
import { paths } from '../router/paths.ts';
import { ScreenButton } from '../router/screen-button.tsx';

/** The activation has lapsed, was used, or was guessed at too often: the other screen has to make another. */
export function DeadActivationScreen() {
  const { t } = useTranslation('authenticator');
  return (
    <PlainScreen
      title={t('pair.deadTitle')}
      lead={t('pair.deadLead')}
      foot={
        <>
          <ScreenButton to={paths.scan}>{t('add.scan')}</ScreenButton>
          <ScreenButton look="quiet" to={paths.typeCode}>
            {t('add.byHand')}
          </ScreenButton>
        </>
      }
    >
      <p>{t('pair.deadAdvice')}</p>
    </PlainScreen>
  );
}
