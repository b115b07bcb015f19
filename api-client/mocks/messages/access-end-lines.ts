import { zoneOfRights } from '../../contacts/day-in-zone.ts';
import type { Language } from '../../language.ts';

const said = {
  nl: { locale: 'nl-NL', until: 'Uw toegang: tot' },
  en: { locale: 'en-GB', until: 'Your access: until' },
} satisfies Record<Language, Record<string, string>>;

/** Says in a mail until when somebody may sign in; nothing where there is no end. */
export function accessEndLines(accessEndsAt: Date | null, language: Language): string[] {
  if (accessEndsAt === null) return [];
  const { locale, until } = said[language];
  const inZone = { dateStyle: 'full', timeStyle: 'short', timeZone: zoneOfRights } as const;
  return [`${until} ${accessEndsAt.toLocaleString(locale, inZone)}`];
}
