import { type Language, languages } from '../../api-client/language.ts';

const storageKey = 'voordeur.language';

const isLanguage = (value: string | null): value is Language =>
  languages.some((language) => language === value);

/** The language that the person chose on this browser; undefined where they never did, or the browser keeps nothing. */
export function chosenLanguage(): Language | undefined {
  try {
    const kept = localStorage.getItem(storageKey);
    return isLanguage(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

export function keepChosenLanguage(language: Language) {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // A browser that keeps nothing still shows the language until the page is left.
  }
}

/** The person's choice, else the first language of the browser that we have, else Dutch. */
export const firstLanguage = (): Language =>
  chosenLanguage() ??
  navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ??
  'nl';
