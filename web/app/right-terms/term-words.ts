import { useTranslation } from 'react-i18next';
import { isBetweenDays, lastDayOf, zoneOfRights } from '../../../api-client/contacts/day-in-zone.ts';
import { type Term, termStateOf } from '../../../api-client/contacts/right-term.ts';
import { useLanguage } from '../../i18n/current-language.ts';
import type { Edge } from './right-moment.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const;
const text = (at: Date | string) => new Date(at).toISOString();

/** Says in words from when until when something is given, in the time zone in which days begin for rights. */
export function useTermWords() {
  const { t } = useTranslation('rights');
  const { language } = useLanguage();
  const locale = locales[language];
  const timeZone = zoneOfRights;
  const ofDay = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone });
  const ofMoment = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone });

  /** The day, where it is one from its beginning; otherwise with the hour. */
  const start = (at: string) => (isBetweenDays(at) ? ofDay : ofMoment).format(new Date(at));
  const end = (at: string) =>
    isBetweenDays(at)
      ? t('throughDay', { day: ofDay.format(new Date(`${lastDayOf(at)}T12:00:00Z`)) })
      : t('untilMoment', { moment: ofMoment.format(new Date(at)) });

  /** All of a term; null where it has no dates. */
  const whole = ({ startsAt, endsAt }: Term): string | null => {
    const from = startsAt && t('fromDay', { day: start(text(startsAt)) });
    const until = endsAt && end(text(endsAt));
    return [from, until].filter(Boolean).join(' ') || null;
  };

  /** What matters of it now: not yet, until when, or that it is over; null where it simply counts. */
  const now = (term: Term): string | null => {
    const until = term.endsAt && end(text(term.endsAt));
    switch (termStateOf(term, new Date())) {
      case 'coming':
        return t('notYet', { from: start(text(term.startsAt ?? '')) });
      case 'over':
        return t('over', { until: until ?? '' });
      case 'current':
        return until || null;
    }
  };

  /** A moment that somebody chooses, so that they see what they chose. */
  const inFull = (at: string, edge: Edge): string => {
    const words = edge === 'start' ? t('fromDay', { day: start(at) }) : end(at);
    const sentence = words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
    return isBetweenDays(at) ? `${sentence}.` : t('inZone', { moment: sentence });
  };
  return { start, end, whole, now, inFull };
}
