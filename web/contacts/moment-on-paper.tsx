import type { Language } from '../../api-client/language.ts';
import { useLanguage } from '../i18n/current-language.ts';
import { useRecentMoment } from '../i18n/recent-moment.ts';

const formatOf = (locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
const formats: Record<Language, Intl.DateTimeFormat> = { nl: formatOf('nl-NL'), en: formatOf('en-GB') };

/** A moment that went by: today and yesterday by name, but on paper by its date, since paper is read later. */
export function MomentOnPaper({ at }: { at: string }) {
  const { language } = useLanguage();
  const recentMoment = useRecentMoment();
  return (
    <>
      <span className="print:hidden">{recentMoment(at)}</span>
      <span className="hidden print:inline">{formats[language].format(new Date(at))}</span>
    </>
  );
}
