import { useLanguage } from './current-language.ts';

/** A day with its name, as it stands at the beginning of a line. */
export function useDayInFull(): (moment: Date) => string {
  const { language } = useLanguage();
  const day = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'full' });
  return (moment) => {
    const words = day.format(moment);
    return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
  };
}
