import { useTranslation } from 'react-i18next';

/** What people call this phone, as far as the browser tells: to begin with, they can change it. */
export function usePhoneName(): string {
  const { t } = useTranslation('authenticator');
  const apple = /\b(iPhone|iPad)\b/.exec(navigator.userAgent)?.[1];
  if (apple) return apple;
  return t(/\bAndroid\b/.test(navigator.userAgent) ? 'pair.phoneNames.android' : 'pair.phoneNames.other');
}
