import { useLanguage } from '../i18n/current-language.ts';
import en from './words/en.ts';
import nl from './words/nl.ts';

/** The words of the samples. They stand outside web/i18n, so that no catalogue of theirs is built. */
export const useComponentWords = () => ({ nl, en })[useLanguage().language];
