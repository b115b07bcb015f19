import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { providerTimeZone } from '../../api-client/contacts/invitation-time.ts';
import { useShortMomentInZone } from '../i18n/moment-in-zone.ts';
import { StateChip } from '../ui/state-chip.tsx';

const hour = 3_600_000;

function HoursLeft({ until }: { until: string }) {
  const { t } = useTranslation('contacts');
  const count = Math.floor((new Date(until).getTime() - Date.now()) / hour);
  return <span className="tabular-nums">{count < 1 ? t('underAnHour') : t('hoursLeft', { count })}</span>;
}

/** How far a contact's access has come, how long an invitation still holds, and when one goes out that was put off. */
export function AccessChip({
  access,
  invitation,
  plannedFor,
}: Pick<Contact, 'access' | 'invitation' | 'plannedFor'>) {
  const { t } = useTranslation('contacts');
  const inZone = useShortMomentInZone();
  const timed = access === 'invited' && invitation;
  const chip = (
    <StateChip access={access}>
      {t(`access.${access}`)}
      {timed && <HoursLeft until={timed.lapsesAt} />}
    </StateChip>
  );
  if (!plannedFor) return chip;
  return (
    <span className="inline-grid justify-items-start gap-1">
      {chip}
      <span className="text-ink-soft text-xs leading-tight">
        {t('goesOut', { at: inZone(plannedFor, providerTimeZone) })}
      </span>
    </span>
  );
}
