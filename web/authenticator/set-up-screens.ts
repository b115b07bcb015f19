import i18next from 'i18next';
import { lazyScreen } from '../app/version/lazy-screen.ts';
import { loadWords } from './load-words.ts';

/** What one sees once or now and then comes when it is first shown, and its words with it. */
async function withWords<Part>(part: Promise<Part>): Promise<Part> {
  const feature = 'authenticator-set-up';
  await loadWords(i18next.language, feature);
  await i18next.loadNamespaces(feature);
  return part;
}

export const ScanScreen = lazyScreen(async () => ({
  default: (await withWords(import('./scan/scan-screen.tsx'))).ScanScreen,
}));

export const InstallScreen = lazyScreen(async () => ({
  default: (await withWords(import('./install/install-screen.tsx'))).InstallScreen,
}));

export const HomeScreenFirst = lazyScreen(async () => ({
  default: (await withWords(import('./install/home-screen-first.tsx'))).HomeScreenFirst,
}));

export const NotificationsScreen = lazyScreen(async () => ({
  default: (await withWords(import('./notifications/notifications-screen.tsx'))).NotificationsScreen,
}));

export const NotificationsNote = lazyScreen(async () => ({
  default: (await withWords(import('./notifications/notifications-note.tsx'))).NotificationsNote,
}));

export const InstallOffer = lazyScreen(async () => ({
  default: (await withWords(import('./install/install-offer.tsx'))).InstallOffer,
}));
