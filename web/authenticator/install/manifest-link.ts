import { appManifestPath, handoverManifestPath } from '../../../api-client/authenticator/app-manifest.ts';

/**
 * Has the page installed with another manifest from now on: the one that takes the activation of the cookie along, or the one for
 * everybody. A browser looks at the element that is there when somebody installs.
 */
export function linkManifest(kind: 'handover' | 'app'): void {
  const link = document.createElement('link');
  link.rel = 'manifest';
  link.href = kind === 'handover' ? handoverManifestPath : appManifestPath;
  if (kind === 'handover') link.crossOrigin = 'use-credentials';
  document.querySelector('link[rel="manifest"]')?.remove();
  document.head.append(link);
}
