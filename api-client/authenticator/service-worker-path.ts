import { appScope } from './app-manifest.ts';

/** The app's service worker. It may answer for the whole of the app's scope, which is wider than the folder that it is in. */
export const serviceWorkerPath = `${appScope}/service-worker.js`;
