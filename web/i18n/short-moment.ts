import { useLanguage } from './current-language.ts';

const formatOf = (locale: string) =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
const formats = { nl: formatOf('nl-NL'), en: formatOf('en-GB') };

/** A moment near today, in a cell of a list: day of the week, day and time. */
export function useShortMoment(): (timestamp: string) => string {
  const { language } = useLanguage();
  return (timestamp) => formats[language].format(new Date(timestamp));
}
