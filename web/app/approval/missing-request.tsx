import { useTranslation } from 'react-i18next';
import { More } from '../../ui/more.tsx';

/** For who gets no request: what to look at on the phone. */
export function MissingRequest() {
  const { t } = useTranslation('approval');
  return (
    <More question={t('missing.question')}>
      <ul className="grid list-disc gap-2 ps-5">
        <li>{t('missing.openApp')}</li>
        <li>{t('missing.internet')}</li>
        <li>{t('missing.silent')}</li>
        <li>{t('missing.again')}</li>
      </ul>
    </More>
  );
}
