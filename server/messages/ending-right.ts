import type { Authorisation } from '../../api-client/contacts/authorisation.ts';
import { isBetweenDays, lastDayOf } from '../../api-client/contacts/day-in-zone.ts';
import type { Language } from '../../api-client/language.ts';
import { lapseMoment } from './lapse-moment.ts';
import type { MailTexts } from './texts/nl.ts';

/** A right that ends: one that Voordeur knows, or one that the provider named. */
export interface EndingRight {
  readonly right: Authorisation | { readonly nl: string; readonly en: string };
  readonly endsAt: Date;
}

/** Names the right in a language of the mail. */
export const nameOfRight = ({ right }: EndingRight, language: Language, texts: MailTexts): string =>
  typeof right === 'string' ? texts.rightNames[right] : right[language];

/** Says on which day a right still counts, or until what hour, where it does not end with a day. */
export function endInWords({ endsAt }: EndingRight, language: Language, texts: MailTexts): string {
  const at = endsAt.toISOString();
  const lastMoment = isBetweenDays(at) ? new Date(`${lastDayOf(at)}T12:00:00Z`) : endsAt;
  const { day, time } = lapseMoment(lastMoment, language);
  return isBetweenDays(at) ? texts.through(day) : texts.until(day, time);
}

/** Until when somebody may sign in, as a fact of a mail; nothing where there is no end. */
export const accessEndFacts = (
  accessEndsAt: Date | null,
  language: Language,
  texts: MailTexts,
): { label: string; value: string }[] =>
  accessEndsAt === null
    ? []
    : [
        {
          label: texts.accessEnds,
          value: endInWords({ right: 'sign-in', endsAt: accessEndsAt }, language, texts),
        },
      ];
