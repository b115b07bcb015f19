import { useMemo } from 'react';
import type { Language } from '../../api-client/language.ts';
import { useLanguage } from './current-language.ts';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

function duration(locale: string, seconds: number, unitDisplay: 'long' | 'short' = 'long'): string {
  const unit = (amount: number, name: 'hour' | 'minute' | 'second') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay }).format(amount);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const parts = [
    hours > 0 && unit(hours, 'hour'),
    minutes > 0 && unit(minutes, 'minute'),
    (rest > 0 || seconds === 0) && unit(rest, 'second'),
  ].filter((part) => part !== false);
  return unitDisplay === 'long' ? new Intl.ListFormat(locale).format(parts) : parts.join(' ');
}

/** How moments, waiting times and lists are written in the language on the screen. */
export function useFormats() {
  const { language } = useLanguage();
  return useMemo(() => {
    const locale = locales[language];
    const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
    const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' });
    const list = new Intl.ListFormat(locale);
    return {
      day: (timestamp: string) => day.format(new Date(timestamp)),
      moment: (timestamp: string) => moment.format(new Date(timestamp)),
      list: (items: readonly string[]) => list.format(items),
      duration: (seconds: number) => duration(locale, seconds),
      /** For figures that count down. */
      shortDuration: (seconds: number) => duration(locale, seconds, 'short'),
    };
  }, [language]);
}
