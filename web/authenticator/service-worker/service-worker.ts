import { renewSubscription } from './renew-subscription.ts';
import { openApp, showRequestNotice } from './request-notice.ts';
import { answerFromShell, dropOldShells, keepShell } from './shell-cache.ts';
import { worker } from './worker-scope.ts';

worker.addEventListener('install', (event) => event.waitUntil(keepShell().then(() => worker.skipWaiting())));

worker.addEventListener('activate', (event) => event.waitUntil(dropOldShells()));

worker.addEventListener('fetch', (event) => {
  const answer = answerFromShell(event.request);
  if (answer) event.respondWith(answer);
});

// Whatever it says: a push that shows nothing costs the app its right to push.
worker.addEventListener('push', (event) => event.waitUntil(showRequestNotice()));

worker.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(openApp());
});

worker.addEventListener('pushsubscriptionchange', (event) => event.waitUntil(renewSubscription(event)));
