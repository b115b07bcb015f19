import { useLanguage } from './current-language.ts';

const ownZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * Writes a moment as the clock shows it in the time zone in which it was agreed; for who reads it elsewhere, with the name of
 * that zone (summer time or not).
 */
export function useMomentInZone(): (timestamp: string, timeZone: string) => string {
  const { language } = useLanguage();
  return (timestamp, timeZone) =>
    new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
      ...(timeZone !== ownZone() && { timeZoneName: 'long' }),
    }).format(new Date(timestamp));
}

/** The same in few words, for a line in a list: ma 23 nov, 08:00. */
export function useShortMomentInZone(): (timestamp: string, timeZone: string) => string {
  const { language } = useLanguage();
  return (timestamp, timeZone) =>
    new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
      ...(timeZone !== ownZone() && { timeZoneName: 'short' }),
    }).format(new Date(timestamp));
}
