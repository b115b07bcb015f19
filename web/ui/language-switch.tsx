import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Language, languages } from '../../api-client/language.ts';
import { useLanguage } from '../i18n/current-language.ts';
import { keepChosenLanguage } from '../i18n/language-choice.ts';
import { languageNames } from '../i18n/language-names.ts';
import { useTakesAWhile } from './takes-a-while.ts';

/** Shows another language without losing what was typed, and remembers it on this browser. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const { language: shown, show } = useLanguage();
  const [wanted, setWanted] = useState<Language>();
  const [failed, setFailed] = useState<Language>();
  const takesAWhile = useTakesAWhile(wanted !== undefined);

  const choose = async (language: Language) => {
    if (wanted || language === shown) return;
    setWanted(language);
    setFailed(undefined);
    // Kept first: who watches what is shown would otherwise take it back for the account's language.
    keepChosenLanguage(language);
    try {
      await show(language);
    } catch {
      keepChosenLanguage(shown);
      setFailed(language);
    }
    setWanted(undefined);
  };
  return (
    <nav aria-label={t('language')} className="flex flex-wrap gap-x-4 text-sm">
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-current={language === shown || undefined}
          className="inline-flex min-h-7 items-center text-link underline decoration-1 underline-offset-[0.2em] hover:decoration-2 aria-[current]:font-bold aria-[current]:text-ink aria-[current]:no-underline aria-[current]:shadow-[0_3px_0_-1px_var(--light)]"
          onClick={() => void choose(language)}
        >
          {languageNames[language]}
          {takesAWhile && language === wanted && <span lang={shown}>: {t('underWay')}</span>}
        </button>
      ))}
      <p role="status" className="text-danger">
        {failed && t('languageFailed', { language: languageNames[failed] })}
      </p>
    </nav>
  );
}
