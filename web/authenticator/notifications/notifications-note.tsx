import { useTranslation } from 'react-i18next';
import { Note } from '../../ui/note.tsx';
import { paths } from '../router/paths.ts';
import { ScreenLink } from '../router/screen-link.tsx';
import { useNotificationState } from './notification-state.ts';

/** On the screen with the accounts: whether a request will be heard of, and where to change that. */
export function NotificationsNote() {
  const { t } = useTranslation('authenticator-set-up');
  const state = useNotificationState();
  if (!state) return null;
  if (state === 'off' || state === 'failed')
    return (
      <Note kind={state === 'failed' ? 'warn' : 'info'}>
        <p>
          <b>{t(`notifications.state.${state}`)}</b> {t(`notifications.advice.${state}`)}
        </p>
        <p>
          <ScreenLink to={paths.notifications}>{t('notifications.turnOn')}</ScreenLink>
        </p>
      </Note>
    );
  return (
    <p className="text-sm">
      {t(`notifications.state.${state}`)}{' '}
      <ScreenLink to={paths.notifications}>{t('notifications.title')}</ScreenLink>
    </p>
  );
}
