import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/formats.ts';
import { Icon } from '../../ui/icon.tsx';
import { PhoneIcon } from '../frame/phone-icon.tsx';
import { useSecondsUntil } from '../frame/time-left.ts';
import { paths } from '../router/paths.ts';
import { ScreenLink } from '../router/screen-link.tsx';
import type { WaitingRequest } from './waiting-requests.ts';
import './knock.css';

/** Says that a request waits, on the blue plate, and leads to it. */
export function Knock({ first: { request }, count }: { first: WaitingRequest; count: number }) {
  const { t } = useTranslation('authenticator');
  const { list, duration } = useFormats();
  const seconds = useSecondsUntil(request.lapsesAt);
  return (
    <ScreenLink to={paths.requests} className="knock">
      <PhoneIcon name="bell" />
      <span>
        <b>{count > 1 ? t('accounts.waitingMany', { number: count }) : t('accounts.waiting')}</b>
        <br />
        {list(request.organisations)}, {t('request.timeLeftInWords', { duration: duration(seconds) })}
      </span>
      <Icon name="forward" />
    </ScreenLink>
  );
}
