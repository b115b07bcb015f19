import { type SubscriptionChangeEvent, worker } from './worker-scope.ts';

/**
 * The push service has moved this phone or dropped it: subscribes anew for the same server. The app tells the server, which
 * asks for the accounts' keys: at once where it is open, else when it is opened next; the address before is answered as gone.
 */
export async function renewSubscription(event: SubscriptionChangeEvent): Promise<void> {
  const { pushManager } = worker.registration;
  const applicationServerKey = event.oldSubscription?.options.applicationServerKey;
  if (!event.newSubscription && applicationServerKey)
    await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey }).catch(() => undefined);
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const window of open) window.postMessage('subscription-changed');
}
