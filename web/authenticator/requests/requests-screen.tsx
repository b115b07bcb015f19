import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats.ts';
import { announce } from '../../ui/announcements.tsx';
import { useAccounts } from '../accounts/accounts.ts';
import { useWaitingRequests } from '../accounts/waiting-requests.ts';
import { PlainScreen } from '../frame/plain-screen.tsx';
import { paths } from '../router/paths.ts';
import { ScreenButton } from '../router/screen-button.tsx';
import { RequestScreen } from './request-screen.tsx';

/** The requests that wait, one after the other; each stays until the person has seen what became of it. */
export function RequestsScreen() {
  const { t } = useTranslation(['authenticator', 'ui']);
  const { list } = useFormats();
  const areListed = useAccounts().every(({ isListed, isGone }) => isListed || isGone);
  const waiting = useWaitingRequests();
  const [current, setCurrent] = useState(waiting[0]);
  if (!current && waiting[0]) setCurrent(waiting[0]);
  const next = waiting.find(({ request }) => request.id !== current?.request.id);
  const arrived = current && t('request.arrived', { organisation: list(current.request.organisations) });
  useEffect(() => {
    if (arrived) announce(arrived);
  }, [arrived]);

  if (!current)
    return areListed ? (
      <PlainScreen
        title={t('request.noneTitle')}
        lead={t('request.noneLead')}
        foot={<ScreenButton to={paths.accounts}>{t('back')}</ScreenButton>}
      />
    ) : (
      <p className="moment p-5 text-ink-soft">{t('moment', { ns: 'ui' })}</p>
    );
  const { id } = current.request;
  return (
    <RequestScreen
      key={id}
      waiting={current}
      isOpen={waiting.some(({ request }) => request.id === id)}
      hasMore={next !== undefined}
      onNext={() => setCurrent(next)}
    />
  );
}
