import i18next from 'i18next';
import resourcesToBackend from 'i18next-resources-to-backend';
import { initReactI18next } from 'react-i18next';
import { languages } from '../../api-client/language.ts';
import { firstLanguage } from './language-choice.ts';

const tellDocument = (language: string) => {
  document.documentElement.lang = language;
};

/** Starts the translations; resolves once the catalogues of the first screen are there. Others come with their screens. */
export async function startI18n() {
  i18next.on('languageChanged', tellDocument);
  await i18next
    .use(initReactI18next)
    .use(resourcesToBackend((language: string, namespace: string) => import(`./${language}/${namespace}.ts`)))
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
