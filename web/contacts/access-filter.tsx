import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { accessStates } from '../../api-client/contacts/access-state.ts';
import { contactsSummaryQuery } from '../../api-client/contacts/contact-queries.ts';
import { api } from '../app/api.ts';
import { AccessGlyph } from '../ui/access-glyph.tsx';
import { useContactListAddress } from './contact-list-address.ts';
import { withOrWithout } from './with-or-without.ts';

const look =
  'inline-flex min-h-[2.125rem] cursor-pointer items-center gap-1.5 rounded-control border-[1.5px] ps-2 pe-2.5 text-xs leading-tight transition-colors duration-(--duration-quick)';
const looks = {
  on: 'border-action bg-tint font-semibold shadow-[inset_0_-3px_0_var(--action)]',
  off: 'border-line-control bg-paper hover:border-ink hover:bg-paper-sunken',
};

/** Only those in one of these states: each a door to press, with how many stand there in the whole list. */
export function AccessFilter() {
  const { t } = useTranslation('contacts');
  const { view, change } = useContactListAddress();
  const summary = useQuery(contactsSummaryQuery(api));
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{t('filters.access')}</legend>
      <div className="flex min-h-[2.375rem] flex-wrap items-center gap-2">
        <span aria-hidden="true" className="me-1 font-semibold text-xs leading-snug">
          {t('filters.access')}
        </span>
        {accessStates.map((access) => {
          const isOn = view.access.includes(access);
          return (
            <button
              key={access}
              type="button"
              aria-pressed={isOn}
              className={`${look} ${isOn ? looks.on : looks.off}`}
              onClick={() => change({ access: withOrWithout(view.access, access, !isOn) })}
            >
              <AccessGlyph access={access} />
              {t(`access.${access}`)}
              {summary.data && (
                <span className="text-ink-soft tabular-nums">
                  {t('filters.figure', { figure: summary.data.byAccess[access] })}
                </span>
              )}
            </button>
          );
        })}
      </div>
    </fieldset>
  );
}
