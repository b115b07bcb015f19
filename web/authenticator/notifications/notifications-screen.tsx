import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/note.tsx';
import { useAccounts } from '../accounts/accounts.ts';
import { useBrandName } from '../frame/brand.ts';
import { PhoneFrame } from '../frame/phone-frame.tsx';
import { ScreenTitle } from '../frame/screen-title.tsx';
import { phoneSystem } from '../install/phone-system.ts';
import { paths } from '../router/paths.ts';
import { ScreenLink } from '../router/screen-link.tsx';
import { type NotificationState, useNotificationState } from './notification-state.ts';
import { turnNotificationsOff, turnNotificationsOn } from './turn-notifications.ts';

const kinds: Record<NotificationState, 'ok' | 'info' | 'warn'> = {
  on: 'ok',
  off: 'info',
  refused: 'warn',
  failed: 'warn',
  unsupported: 'info',
  'home-screen-only': 'info',
};

function StateNote({ state }: { state: NotificationState }) {
  const { t } = useTranslation('authenticator-set-up');
  const brand = useBrandName();
  const advice =
    state === 'refused'
      ? t(`notifications.advice.refused.${phoneSystem()}`, { brand })
      : t(`notifications.advice.${state}`);
  return (
    <Note kind={kinds[state]}>
      <p>
        <b>{t(`notifications.state.${state}`)}</b> {advice}
      </p>
      {state === 'home-screen-only' && (
        <p>
          <ScreenLink to={paths.install}>{t('install.offer.how')}</ScreenLink>
        </p>
      )}
    </Note>
  );
}

function Switch({ state }: { state: NotificationState }) {
  const { t } = useTranslation('authenticator-set-up');
  const accounts = useAccounts();
  const [pending, setPending] = useState(false);
  const turn = async (work: typeof turnNotificationsOn) => {
    setPending(true);
    await work(accounts);
    setPending(false);
  };
  if (state === 'on')
    return (
      <Button look="secondary" pending={pending} onClick={() => void turn(turnNotificationsOff)}>
        {t('notifications.turnOff')}
      </Button>
    );
  if (state !== 'off' && state !== 'failed') return null;
  return (
    <Button pending={pending} onClick={() => void turn(turnNotificationsOn)}>
      {t('notifications.turnOn')}
    </Button>
  );
}

/** Why the app wants to notify, before the phone asks; how it stands, in words; and how to change it. */
export function NotificationsScreen() {
  const { t } = useTranslation('authenticator-set-up');
  const state = useNotificationState();
  return (
    <PhoneFrame foot={state && <Switch state={state} />}>
      <ScreenTitle>{t('notifications.title')}</ScreenTitle>
      <p>{t('notifications.why')}</p>
      <div role="status">{state && <StateNote state={state} />}</div>
    </PhoneFrame>
  );
}
