import { appScope } from '../../api-client/authenticator/app-manifest.ts';
import { appName } from '../../api-client/authenticator/app-name.ts';
import type { Brand } from '../../api-client/brand/brand.ts';

/** The wall of tokens.css by day: the ground of the icons, and of the screen that is there while the app starts. */
const ground = '#eaf0ed';

const icon = (file: string, sizes: string, purpose: 'any' | 'maskable') => ({
  src: `${appScope}/${file}`,
  sizes,
  type: 'image/png',
  purpose,
});

/**
 * What a phone is told of the app when it installs it (W3C Web Application Manifest; `handle_links` and `launch_handler`: a link
 * with a code opens in the app that is there). Without `startUrl` none is named: then it is the address of the page that installs.
 */
export const appManifest = ({ name }: Pick<Brand, 'name'>, startUrl: string | undefined) => ({
  id: appScope,
  name: appName(name),
  short_name: name,
  description: 'Aanmeldingen goedkeuren op uw telefoon · Approve sign-ins on your phone',
  ...(startUrl !== undefined && { start_url: startUrl }),
  scope: appScope,
  display: 'standalone',
  background_color: ground,
  theme_color: ground,
  categories: ['security', 'business'],
  icons: [
    icon('icon-192.png', '192x192', 'any'),
    icon('icon-512.png', '512x512', 'any'),
    icon('icon-maskable-192.png', '192x192', 'maskable'),
    icon('icon-maskable-512.png', '512x512', 'maskable'),
  ],
  handle_links: 'preferred',
  launch_handler: { client_mode: ['navigate-existing', 'auto'] },
  prefer_related_applications: false,
});
