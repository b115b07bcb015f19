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

/** Shows another language once all that is on the screen has its words; i18next itself would show keys for what is missing. */
export async function showLanguage(language: Language): Promise<void> {
  const onScreen = i18next.reportNamespaces?.getUsedNamespaces() ?? [];
  await Promise.all(onScreen.map((feature) => fetchCatalogue(language, feature)));
  await i18next.changeLanguage(language);
}
