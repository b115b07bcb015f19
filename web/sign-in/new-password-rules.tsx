import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { passwordRules } from '../../api-client/passwords/password-rules.ts';
import { useFormats } from '../i18n/formats.ts';
import { Icon } from '../ui/icon.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

/** Read out once somebody stops typing, not on every key. */
function useWordsAfterTyping(password: string) {
  const { t } = useTranslation('sign-in');
  const formats = useFormats();
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const pause = setTimeout(() => setSettled(password), 1200);
    return () => clearTimeout(pause);
  }, [password]);

  if (settled === '') return '';
  const missing = passwordRules.filter(({ holds }) => !holds(settled));
  if (missing.length === 0) return t('changePassword.rules.allMet');
  return t('changePassword.rules.missing', {
    rules: formats.list(missing.map(({ code }) => t(`changePassword.rules.${code}`))),
  });
}

/** The three rules of the guide (G0.6), each ticked off as one types. */
export function NewPasswordRules({ id, password }: { id: string; password: string }) {
  const { t } = useTranslation('sign-in');
  const words = useWordsAfterTyping(password);
  return (
    <div className="grid gap-3">
      <h2>{t('changePassword.rules.title')}</h2>
      <ul id={id} className="grid gap-2 text-sm leading-snug">
        {passwordRules.map(({ code, holds }) => {
          const met = holds(password);
          return (
            <li key={code} className={`grid grid-cols-[1.25rem_1fr] gap-2 ${met ? '' : 'text-ink-soft'}`}>
              <Icon name={met ? 'tick' : 'circle'} className={`mt-[0.1em] ${met ? 'text-ok' : ''}`} />
              <span>
                {t(`changePassword.rules.${code}`)}{' '}
                <VisuallyHidden>
                  {t(met ? 'changePassword.rules.met' : 'changePassword.rules.unmet')}
                </VisuallyHidden>{' '}
                {code === 'password_too_short' && password !== '' && (
                  <span className="text-ink-soft">
                    ({t('changePassword.rules.characters', { count: [...password].length })})
                  </span>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      <VisuallyHidden role="status">{words}</VisuallyHidden>
    </div>
  );
}
