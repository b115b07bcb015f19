import i18next from 'i18next';
import resourcesToBackend from 'i18next-resources-to-backend';
import { initReactI18next } from 'react-i18next';
import { type Language, languages } from '../../api-client/language.ts';
import { firstLanguage } from './language-choice.ts';

/** Fetches a part of the SPA that does not come with the page. */
type FetchPart = <Part>(load: () => Promise<Part>) => Promise<Part>;

const loadCatalogue = (language: string, feature: string): Promise<unknown> =>
  import(`./${language}/${feature}.ts`);

const tellDocument = (language: string) => {
  document.documentElement.lang = language;
};

let fetchCatalogue = loadCatalogue;

/** Starts the translations; resolves once the catalogues of the first screen are there. Others come with their screens. */
export async function startI18n(fetchPart: FetchPart) {
  fetchCatalogue = (language, feature) => fetchPart(() => loadCatalogue(language, feature));
  i18next.on('languageChanged', tellDocument);
  await i18next
    .use(initReactI18next)
    .use(resourcesToBackend(fetchCatalogue))
    .init({
      lng: firstLanguage(),
      fallbackLng: false,
      supportedLngs: languages,
      ns: ['ui', 'problems', 'sign-in'],
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
