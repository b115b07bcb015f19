import { useLanguage } from './current-language.ts';

const dayStart = (moment: Date) =>
  new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();

/**
 * A moment of the past: today and yesterday by name and with the time, other days as a date, the year where it is another.
 * `alone` it begins with a capital; `within` a sentence it does not.
 */
export function useRecentMoment(place: 'alone' | 'within' = 'alone'): (timestamp: string) => string {
  const { language } = useLanguage();
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  return (timestamp) => {
    const moment = new Date(timestamp);
    const now = new Date();
    const daysAgo = Math.round((dayStart(now) - dayStart(moment)) / 86_400_000);
    if (daysAgo <= 1) {
      const day = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-daysAgo, 'day');
      const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(moment);
      const first = place === 'alone' ? day.charAt(0).toLocaleUpperCase(locale) : day.charAt(0);
      return `${first}${day.slice(1)} ${time}`;
    }
    const year = moment.getFullYear() === now.getFullYear() ? {} : { year: 'numeric' as const };
    return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...year }).format(moment);
  };
}
