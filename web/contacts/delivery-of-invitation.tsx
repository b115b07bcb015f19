import { useTranslation } from 'react-i18next';
import type { Delivery, DeliveryState } from '../../api-client/contacts/list-invitations.ts';
import { useFormats } from '../i18n/formats.ts';
import { useRecentMoment } from '../i18n/recent-moment.ts';
import { Icon, type IconName } from '../ui/icon.tsx';

const looks: Record<DeliveryState, { icon: IconName; colour: string }> = {
  queued: { icon: 'clock', colour: 'text-ink-soft' },
  sent: { icon: 'tick', colour: 'text-ok' },
  retrying: { icon: 'clock', colour: 'text-warn' },
  bounced: { icon: 'warning', colour: 'text-danger' },
  'given-up': { icon: 'warning', colour: 'text-danger' },
};

/** How the e-mail of an invitation fared: in words what happened, why, and what to do about it. */
export function DeliveryOfInvitation({ delivery, email }: { delivery: Delivery; email: string }) {
  const { t } = useTranslation('contact-page');
  const formats = useFormats();
  const recent = useRecentMoment();
  const { isReminder, state, writtenAt, settledAt, nextAttemptAt, failure } = delivery;
  const { icon, colour } = looks[state];
  const isLost = state === 'bounced' || state === 'given-up';
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)] gap-2">
      <Icon name={icon} className={`mt-[0.1em] ${colour}`} />
      <div className="grid gap-0.5 [overflow-wrap:anywhere]">
        {isReminder && <p>{t('delivery.reminder')}</p>}
        <p>
          <b className={isLost ? 'text-danger' : ''}>{t(`delivery.${state}`)}</b>{' '}
          <span className="text-ink-soft">{recent(settledAt ?? writtenAt)}</span>
        </p>
        {failure && <p>{t(`delivery.failure.${failure}`, { email })}</p>}
        {nextAttemptAt && <p>{t('delivery.again', { moment: formats.moment(nextAttemptAt) })}</p>}
        {isLost && <p>{t('delivery.mend')}</p>}
      </div>
    </div>
  );
}
