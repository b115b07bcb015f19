import { accounts } from '../accounts/accounts.ts';
import { notificationState, refreshNotificationState } from './notification-state.ts';
import { requestNoticeTag } from './request-notice-tag.ts';
import { renewSubscriptions } from './turn-notifications.ts';

const wakeable = () => (accounts.get() ?? []).filter(({ isGone }) => !isGone);

/** What was told on the locked screen is on this one now. */
async function clearNotices(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration();
  const notices = (await registration?.getNotifications({ tag: requestNoticeTag })) ?? [];
  for (const notice of notices) notice.close();
}

/**
 * Keeps the server told where to wake this phone, while the app is open: at the start, for an account that is added, and when
 * the push service has moved it.
 */
export function watchNotifications(): void {
  let renewed = '';
  const renew = async () => {
    const ids = wakeable()
      .map(({ id }) => id)
      .join();
    const state = notificationState.get();
    if (ids === renewed || (state !== 'on' && state !== 'failed')) return;
    renewed = ids;
    // Without a connection it stays as it is, until the app comes to the front again.
    await renewSubscriptions(wakeable()).catch(() => {
      renewed = '';
    });
  };
  const look = async () => {
    if (document.visibilityState !== 'visible') return;
    await clearNotices();
    await refreshNotificationState();
    await renew();
  };
  accounts.subscribe(() => void renew());
  document.addEventListener('visibilitychange', () => void look());
  navigator.serviceWorker?.addEventListener('message', () => {
    renewed = '';
    void renew();
  });
  void look();
}
