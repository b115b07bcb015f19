import { useTranslation } from 'react-i18next';
import type { MySecurity } from '../../api-client/security-info/get-my-security.ts';

type Browser = MySecurity['otherSessions'][number]['browser'];

/** Names a browser as people know it: "Firefox op Windows". */
export function useBrowserWords(): (browser: Browser) => string {
  const { t } = useTranslation('start');
  return ({ name, system }) => {
    if (name && system) return t('security.browserOn', { browser: name, system });
    return name ?? system ?? t('security.unknownBrowser');
  };
}
