import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import { shutDoor } from './door-positions.ts';
import { EntryLayout } from './entry-layout.tsx';
import { takeNewSession } from './query-client.ts';
import { ScreenHeading } from './screen-heading.tsx';

/** Another tab replaced the session that this tab was in. Going on drops all that this tab knew. */
export function SessionChanged() {
  const { t } = useTranslation();
  return (
    <EntryLayout position={shutDoor}>
      <ScreenHeading title={t('sessionChanged.title')} lead={t('sessionChanged.lead')} />
      <div>
        <Button onClick={takeNewSession}>{t('sessionChanged.action')}</Button>
      </div>
    </EntryLayout>
  );
}
