import i18next from 'i18next';
import { languages } from '../../api-client/language.ts';
import { keepNoticeLanguage } from './notifications/notification-settings.ts';
import { registerServiceWorker } from './service-worker/register.ts';

/** What belongs to being woken, once there is something on the screen: the service worker, the language to speak in, whom to tell. */
export function standBy(): void {
  const tellLanguage = () => {
    const shown = languages.find((language) => language === i18next.language);
    if (shown) void keepNoticeLanguage(shown);
  };
  tellLanguage();
  i18next.on('languageChanged', tellLanguage);
  void registerServiceWorker();
  void import('./notifications/watch-notifications.ts').then(
    ({ watchNotifications }) => watchNotifications(),
    () => undefined,
  );
}
