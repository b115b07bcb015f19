import {
  forEachAccount,
  subscribeAccount,
  unsubscribeAccount,
  type WakeableAccount,
} from './keep-subscribed.ts';
import { keepWanted } from './notification-settings.ts';
import { notificationState, refreshNotificationState } from './notification-state.ts';
import { endSubscription } from './push-subscription.ts';

/** Asks the person, and has the server wake this phone for each of its accounts. What comes of it is in `notificationState`. */
export async function turnNotificationsOn(accounts: readonly WakeableAccount[]): Promise<void> {
  const permission = await Notification.requestPermission();
  if (permission === 'granted') await keepWanted(true);
  if ((await refreshNotificationState({ again: true })) !== 'on') return;
  await renewSubscriptions(accounts).catch(() => notificationState.set('failed'));
}

/** Has the server wake this phone no more, and the push service forget it. */
export async function turnNotificationsOff(accounts: readonly WakeableAccount[]): Promise<void> {
  await keepWanted(false);
  // Whom the server would still wake it for, it drops by itself once the push service knows the phone no longer.
  await forEachAccount(accounts, unsubscribeAccount).catch(() => undefined);
  await endSubscription().catch(() => undefined);
  await refreshNotificationState();
}

/** Tells the server of each account where to wake this phone, where it does not know. Rejects where one could not be told. */
export async function renewSubscriptions(accounts: readonly WakeableAccount[]): Promise<void> {
  await forEachAccount(accounts, subscribeAccount);
  notificationState.set('on');
}
