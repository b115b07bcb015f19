import { useLanguage } from './current-language.ts';

/** Made once for each language: a list shows hundreds of moments a second while it is scrolled. */
const formatsOf = (locale: string) => ({
  day: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
  time: new Intl.DateTimeFormat(locale, { timeStyle: 'short' }),
  date: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' }),
  dateAndYear: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }),
});
const formats = { nl: formatsOf('nl-NL'), en: formatsOf('en-GB') };

const dayStart = (moment: Date) =>
  new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();

/**
 * A moment of the past: today and yesterday by name and with the time, other days as a date, the year where it is another.
 * `alone` it begins with a capital; `within` a sentence it does not.
 */
export function useRecentMoment(place: 'alone' | 'within' = 'alone'): (timestamp: string) => string {
  const { language } = useLanguage();
  const { day, time, date, dateAndYear } = formats[language];
  return (timestamp) => {
    const moment = new Date(timestamp);
    const now = new Date();
    const daysAgo = Math.round((dayStart(now) - dayStart(moment)) / 86_400_000);
    if (daysAgo <= 1) {
      const words = day.format(-daysAgo, 'day');
      const first = place === 'alone' ? words.charAt(0).toLocaleUpperCase(language) : words.charAt(0);
      return `${first}${words.slice(1)} ${time.format(moment)}`;
    }
    return (moment.getFullYear() === now.getFullYear() ? date : dateAndYear).format(moment);
  };
}
