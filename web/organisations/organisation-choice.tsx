import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecentMoment } from '../i18n/recent-moment.ts';
import { Icon } from '../ui/icon.tsx';
import { SmallDoor } from '../ui/small-door.tsx';
import { useTakesAWhile } from '../ui/takes-a-while.ts';
import type { Organisation } from './organisation.ts';
import { useWhatOneMayDo } from './what-one-may-do.ts';

interface OrganisationChoiceProps {
  organisation: Organisation;
  pending: boolean;
  onChoose: () => void;
}

function useHistoryWords({ isNew, lastSignedInAt }: Organisation) {
  const { t } = useTranslation('organisations');
  const recent = useRecentMoment('within');
  if (lastSignedInAt) return t('choose.lastUsed', { moment: recent(lastSignedInAt) });
  return t(isNew ? 'choose.invited' : 'choose.neverUsed');
}

/** One organisation: one control, named exactly after it; what one may do there describes it. */
export function OrganisationChoice({ organisation, pending, onChoose }: OrganisationChoiceProps) {
  const { t } = useTranslation('organisations');
  const { t: common } = useTranslation();
  const id = useId();
  const takesAWhile = useTakesAWhile(pending);
  const history = useHistoryWords(organisation);
  const whatOneMayDo = useWhatOneMayDo(organisation);
  return (
    <button
      type="button"
      aria-labelledby={`${id}-name`}
      aria-describedby={`${organisation.isNew ? `${id}-new ` : ''}${id}-may ${id}-history`}
      aria-disabled={pending || undefined}
      className="grid min-h-17 w-full grid-cols-[2.25rem_1fr_auto] items-center gap-x-4 py-3 text-start text-ink hover:bg-tint focus-visible:bg-tint narrow:px-3"
      onClick={onChoose}
    >
      <SmallDoor size="small" colour={organisation.colour} />
      <span className="grid gap-0.5">
        <span className="flex flex-wrap items-center gap-x-3 leading-snug">
          <b id={`${id}-name`}>{organisation.name}</b>
          {organisation.isNew && (
            <span id={`${id}-new`} className="border border-current px-1.5 font-semibold text-xs">
              {t('choose.isNew')}
            </span>
          )}
        </span>
        <span id={`${id}-may`} className="text-sm leading-snug">
          {whatOneMayDo}
        </span>
        <span id={`${id}-history`} className="text-ink-soft text-xs leading-snug">
          {history}
        </span>
      </span>
      <span className="hidden items-center gap-2 font-semibold text-link text-sm narrow:inline-flex">
        {takesAWhile ? common('underWay') : t('choose.choose')} <Icon name="forward" />
      </span>
    </button>
  );
}
