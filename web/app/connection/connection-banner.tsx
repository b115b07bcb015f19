import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../../ui/announcements.tsx';
import { Banner } from '../../ui/banner.tsx';
import { useSharedState } from '../../ui/shared-state.ts';
import { type Connection, connection } from './connection.ts';

const kinds = { slow: 'info', offline: 'warn', unreachable: 'warn', back: 'ok' } as const satisfies Record<
  Exclude<Connection, 'connected'>,
  string
>;

/** Says at the top of the page that there is no connection, and that it is back. */
export function ConnectionBanner() {
  const { t } = useTranslation();
  const state = useSharedState(connection);
  const words = state === 'connected' ? '' : t(`connection.${state}`);
  useEffect(() => {
    if (words) announce(words);
  }, [words]);
  if (state === 'connected') return null;
  return (
    <Banner kind={kinds[state]}>
      <p>{words}</p>
    </Banner>
  );
}
