import { useTranslation } from 'react-i18next';
import { useRecentMoment } from '../../i18n/recent-moment.ts';
import type { OpenRequest } from '../accounts/account.ts';

function useBrowserWords({ name, system }: OpenRequest['browser']): string {
  const { t } = useTranslation('authenticator');
  if (name && system) return t('request.browser', { browser: name, system });
  return name ?? system ?? t('request.unknownBrowser');
}

/** Where a request comes from, and when: what the person compares with what they are doing. */
export function RequestFacts({ browser, place, createdAt }: OpenRequest) {
  const { t } = useTranslation('authenticator');
  const moment = useRecentMoment();
  const words = useBrowserWords(browser);
  return (
    <div className="flex flex-wrap gap-x-4 gap-y-0.5 border border-line bg-paper-sunken px-4 py-2 text-sm leading-snug [@media(height>=48rem)]:grid [@media(height>=48rem)]:py-3">
      <p>{words}</p>
      <p>{place ? t('request.place', { place }) : t('request.unknownPlace')}</p>
      <p className="text-ink-soft">{moment(createdAt)}</p>
    </div>
  );
}
