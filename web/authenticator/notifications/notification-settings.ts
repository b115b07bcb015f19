import { createStore, del, get, set } from 'idb-keyval';
import type { Language } from '../../../api-client/language.ts';

/** What the app and its service worker, which sees no page, both have to know. A browser that keeps nothing does without. */
const store = createStore('voordeur-authenticator-notice', 'settings');

const read = <Value>(key: string) => get<Value>(key, store).catch(() => undefined);
const keep = (key: string, value: unknown) => set(key, value, store).catch(() => undefined);

/** In which language to speak: that of the app when it was last open. */
export const keepNoticeLanguage = (language: Language): Promise<void> => keep('language', language);

/** The language of the app; else the first of the browser's that we have, else Dutch. */
export async function noticeLanguage(): Promise<Language> {
  const kept = await read<Language>('language');
  return kept ?? (navigator.languages.find((tag) => /^(nl|en)\b/.test(tag))?.startsWith('en') ? 'en' : 'nl');
}

/** Whether the person turned notifications on, on this phone. */
export const areNotificationsWanted = async (): Promise<boolean> => (await read<boolean>('wanted')) === true;

export const keepWanted = (wanted: boolean): Promise<void> => keep('wanted', wanted);

const sentKey = (accountId: string) => `sent ${accountId}`;

/** Where the server was last told to wake this phone for an account: the address at the push service. */
export const sentEndpoint = (accountId: string): Promise<string | undefined> => read(sentKey(accountId));

export const keepSentEndpoint = (accountId: string, endpoint: string): Promise<void> =>
  keep(sentKey(accountId), endpoint);

export const forgetSentEndpoint = (accountId: string): Promise<void> =>
  del(sentKey(accountId), store).catch(() => undefined);
