import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { StateChip } from '../ui/state-chip.tsx';

const hour = 3_600_000;

function HoursLeft({ until }: { until: string }) {
  const { t } = useTranslation('contacts');
  const count = Math.floor((new Date(until).getTime() - Date.now()) / hour);
  return <span className="tabular-nums">{count < 1 ? t('underAnHour') : t('hoursLeft', { count })}</span>;
}

/** How far a contact's access has come, and how long an invitation still holds. */
export function AccessChip({ access, invitation }: Pick<Contact, 'access' | 'invitation'>) {
  const { t } = useTranslation('contacts');
  const timed = access === 'invited' && invitation;
  return (
    <StateChip access={access}>
      {t(`access.${access}`)}
      {timed && <HoursLeft until={timed.lapsesAt} />}
    </StateChip>
  );
}
