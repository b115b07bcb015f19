import i18next, { type FlatNamespace } from 'i18next';
import resourcesToBackend from 'i18next-resources-to-backend';
import { initReactI18next } from 'react-i18next';
import { type Language, languages } from '../../api-client/language.ts';
import { firstLanguage } from './language-choice.ts';

type LoadCatalogue = (language: string, feature: string) => Promise<unknown>;

const tellDocument = (language: string) => {
  document.documentElement.lang = language;
};

let fetchCatalogue: LoadCatalogue;

/** Starts the translations; resolves once the catalogues of the first screen are there. Others come with their screens. */
export async function startI18n(load: LoadCatalogue, ofFirstScreen: readonly FlatNamespace[]) {
  fetchCatalogue = load;
  i18next.on('languageChanged', tellDocument);
  await i18next
    .use(initReactI18next)
    .use(resourcesToBackend(fetchCatalogue))
    .init({
      lng: firstLanguage(),
      fallbackLng: false,
      supportedLngs: languages,
      ns: ofFirstScreen,
      defaultNS: 'ui',
      interpolation: { escapeValue: false },
      returnNull: false,
    });
}

let asked: Language | undefined;

/**
 * Shows another language once all that is on the screen has its words; i18next itself would show keys for what is missing. Whatever was
 * asked for last is shown, also where the words of another come later.
 */
export async function showLanguage(language: Language): Promise<void> {
  asked = language;
  const onScreen = i18next.reportNamespaces?.getUsedNamespaces() ?? [];
  await Promise.all(onScreen.map((feature) => fetchCatalogue(language, feature)));
  if (asked === language) await i18next.changeLanguage(language);
}

/** Fetches words before they are on the screen. Where that fails, what shows them tries again. */
export const loadWords = (...features: FlatNamespace[]): Promise<void> => i18next.loadNamespaces(features);
