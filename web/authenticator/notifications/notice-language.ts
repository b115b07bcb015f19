import { createStore, get, set } from 'idb-keyval';
import type { Language } from '../../../api-client/language.ts';

const store = createStore('voordeur-authenticator-notice', 'settings');

/** Tells the service worker, which sees no page, in which language to speak. A browser that keeps nothing gets its own language. */
export const keepNoticeLanguage = (language: Language): Promise<void> =>
  set('language', language, store).catch(() => undefined);

/** The language of the app when it was last open; else the first of the browser's that we have, else Dutch. */
export async function noticeLanguage(): Promise<Language> {
  const kept = await get<Language>('language', store).catch(() => undefined);
  return kept ?? (navigator.languages.find((tag) => /^(nl|en)\b/.test(tag))?.startsWith('en') ? 'en' : 'nl');
}
