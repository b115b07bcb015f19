import type { Language } from '../../api-client/language.ts';

const timeZone = 'Europe/Amsterdam';
const locales = { nl: 'nl-NL', en: 'en-GB' } satisfies Record<Language, string>;

/** Says in a language until which day and hour something holds, in the provider's time zone (G0.2). */
export function lapseMoment(lapsesAt: Date, language: Language): { day: string; time: string } {
  const day = new Intl.DateTimeFormat(locales[language], { dateStyle: 'full', timeZone });
  const time = new Intl.DateTimeFormat(locales[language], { timeStyle: 'short', timeZone });
  const dayWords = day.formatToParts(lapsesAt).filter(({ type }) => type !== 'literal');
  return { day: dayWords.map(({ value }) => value).join(' '), time: time.format(lapsesAt) };
}

const hour = 3_600_000;

/** The whole hours from now until then. */
export const hoursUntil = (lapsesAt: Date, now: Date): number =>
  Math.round((lapsesAt.getTime() - now.getTime()) / hour);
