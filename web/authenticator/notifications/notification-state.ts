import { createSharedState, useSharedState } from '../../ui/shared-state.ts';
import { belongsOnHomeScreen } from '../install/phone-system.ts';
import { areNotificationsWanted } from './notification-settings.ts';

/**
 * How it stands with notifications on this phone. `home-screen-only`: an iPhone gives them to an app on the home screen only;
 * `failed`: turned on, but the push service or the server could not be reached.
 */
export type NotificationState = 'unsupported' | 'home-screen-only' | 'refused' | 'off' | 'on' | 'failed';

export const notificationState = createSharedState<NotificationState | undefined>(undefined);

/** Undefined for the moment in which it is looked up. */
export const useNotificationState = () => useSharedState(notificationState);

const isSupported = () =>
  'Notification' in globalThis && 'PushManager' in globalThis && 'serviceWorker' in navigator;

async function readState(): Promise<NotificationState> {
  if (!isSupported()) return belongsOnHomeScreen() ? 'home-screen-only' : 'unsupported';
  if (Notification.permission === 'denied') return 'refused';
  const isOn = Notification.permission === 'granted' && (await areNotificationsWanted());
  return isOn ? 'on' : 'off';
}

/** Looks again: at the start, and when the person may have been in the settings. A failure stays until it is tried again. */
export async function refreshNotificationState({ again = false } = {}): Promise<NotificationState> {
  const state = await readState();
  const shown = state === 'on' && !again && notificationState.get() === 'failed' ? 'failed' : state;
  notificationState.set(shown);
  return shown;
}
