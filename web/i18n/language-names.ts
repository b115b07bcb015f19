import type { Language } from '../../api-client/language.ts';

/** Each language by its own name, whatever the language on the screen. */
export const languageNames: Record<Language, string> = { nl: 'Nederlands', en: 'English' };
