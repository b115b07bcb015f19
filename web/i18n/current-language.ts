import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, languages } from '../../api-client/language.ts';

/** The language on the screen, and how to change it. */
export function useLanguage(): { language: Language; show: (language: Language) => Promise<unknown> } {
  const { i18n } = useTranslation();
  const language = languages.find((known) => known === i18n.language) ?? 'nl';
  const show = useCallback((wanted: Language) => i18n.changeLanguage(wanted), [i18n]);
  return { language, show };
}
