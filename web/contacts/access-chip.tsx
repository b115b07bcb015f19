import { useTranslation } from 'react-i18next';
import type { AccessState } from '../../api-client/contacts/access-state.ts';
import type { Contact } from '../../api-client/contacts/contact.ts';
import { AccessGlyph } from './access-glyph.tsx';

const looks: Record<AccessState, string> = {
  none: 'bg-paper-sunken text-ink-soft shadow-[inset_0_0_0_1px_var(--line)]',
  invited: 'bg-info-soft text-info',
  lapsed: 'bg-danger-soft text-danger',
  'signed-in': 'bg-warn-soft text-warn',
  active: 'bg-ok-soft text-ok',
  blocked: 'bg-ink text-paper',
};

const hour = 3_600_000;

function HoursLeft({ until }: { until: string }) {
  const { t } = useTranslation('contacts');
  const count = Math.floor((new Date(until).getTime() - Date.now()) / hour);
  return <span className="tabular-nums">{count < 1 ? t('underAnHour') : t('hoursLeft', { count })}</span>;
}

/** How far a contact's access has come: in words, by the form of a door, and in colour last. */
export function AccessChip({ access, invitation }: Pick<Contact, 'access' | 'invitation'>) {
  const { t } = useTranslation('contacts');
  const timed = access === 'invited' && invitation;
  return (
    <span
      className={`inline-flex min-h-[1.625rem] items-center gap-1.5 whitespace-nowrap rounded-control py-px ps-1.5 pe-2.5 font-semibold text-xs leading-tight ${looks[access]}`}
    >
      <AccessGlyph access={access} />
      {t(`access.${access}`)}
      {timed && <HoursLeft until={timed.lapsesAt} />}
    </span>
  );
}
