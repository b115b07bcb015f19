import { useTranslation } from 'react-i18next';
import { type Language, languages } from '../../api-client/language.ts';
import { showLanguage } from './i18n.ts';

/** The language on the screen, and how to change it; that fails where the words cannot be fetched. */
export function useLanguage(): { language: Language; show: (language: Language) => Promise<void> } {
  const { i18n } = useTranslation();
  return { language: languages.find((known) => known === i18n.language) ?? 'nl', show: showLanguage };
}
