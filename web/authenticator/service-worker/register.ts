import { appScope } from '../../../api-client/authenticator/app-manifest.ts';
import { serviceWorkerPath } from '../../../api-client/authenticator/service-worker-path.ts';

/** Has the app open without a connection, and wake up for a request. A browser without service workers does without both. */
export async function registerServiceWorker(): Promise<void> {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  await navigator.serviceWorker
    .register(serviceWorkerPath, { scope: appScope, updateViaCache: 'none' })
    .catch(() => undefined);
}
