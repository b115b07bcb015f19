import { appScope } from '../../../api-client/authenticator/app-manifest.ts';
import en from '../../i18n/en/request-notice.ts';
import nl from '../../i18n/nl/request-notice.ts';
import { noticeLanguage } from '../notifications/notification-settings.ts';
import { requestNoticeTag } from '../notifications/request-notice-tag.ts';
import { worker } from './worker-scope.ts';

const words = { nl, en };

/** Says that a request is waiting, and no more: what is on a locked screen is for everybody to read. One at a time. */
export async function showRequestNotice(): Promise<void> {
  const lang = await noticeLanguage();
  const { title, body } = words[lang];
  await worker.registration.showNotification(title, {
    body,
    lang,
    tag: requestNoticeTag,
    icon: `${appScope}/icon-192.png`,
    badge: `${appScope}/badge-96.png`,
    requireInteraction: true,
  });
}

/** Brings the app to the front, where it lists the requests; opens it where it is not open. */
export async function openApp(): Promise<void> {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const app = open.find(({ url }) => new URL(url).pathname.startsWith(appScope));
  await (app ? app.focus() : worker.clients.openWindow(appScope));
}
