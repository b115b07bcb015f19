import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { StepData } from '../app/steps.ts';
import { useFormats } from '../i18n/formats.ts';
import { Icon } from '../ui/icon.tsx';
import { MiniDoor } from '../ui/mini-door.tsx';
import { useTakesAWhile } from '../ui/takes-a-while.ts';

type Organisation = StepData<'choose-organisation'>['organisations'][number];

interface OrganisationChoiceProps {
  organisation: Organisation;
  pending: boolean;
  onChoose: () => void;
}

function useHistoryWords({ isNew, lastSignedInAt }: Organisation) {
  const { t } = useTranslation('organisations');
  const formats = useFormats();
  if (lastSignedInAt) return t('choose.lastUsed', { day: formats.day(lastSignedInAt) });
  return t(isNew ? 'choose.invited' : 'choose.neverUsed');
}

/** One organisation: one control, named after it. */
export function OrganisationChoice({ organisation, pending, onChoose }: OrganisationChoiceProps) {
  const { t } = useTranslation('organisations');
  const { t: common } = useTranslation();
  const id = useId();
  const takesAWhile = useTakesAWhile(pending);
  const history = useHistoryWords(organisation);
  return (
    <button
      type="button"
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-history`}
      aria-disabled={pending || undefined}
      className="grid min-h-17 w-full grid-cols-[2.25rem_1fr_auto] items-center gap-4 py-2 text-start text-ink hover:bg-tint focus-visible:bg-tint narrow:px-3"
      onClick={onChoose}
    >
      <MiniDoor />
      <span className="grid">
        <span id={`${id}-name`} className="font-bold leading-snug">
          {organisation.name}
        </span>
        <span id={`${id}-history`} className="text-ink-soft text-sm leading-snug">
          {organisation.isNew && (
            <b className="me-2 border border-current px-1.5 text-ink text-xs">{t('choose.isNew')}</b>
          )}
          {history}
        </span>
      </span>
      <span className="hidden items-center gap-2 font-semibold text-link text-sm narrow:inline-flex">
        {takesAWhile ? common('underWay') : t('choose.choose')} <Icon name="forward" />
      </span>
    </button>
  );
}
