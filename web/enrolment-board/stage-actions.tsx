import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';
import type { StageTask } from './stage-task.ts';
import type { StageOnBoard } from './stages.ts';

interface StageActionsProps extends Pick<StageOnBoard, 'stage' | 'count' | 'lapsed'> {
  onAsk: (task: StageTask) => void;
}

/** What can be done for all who stand at a stage. */
export function StageActions({ stage, count, lapsed, onAsk }: StageActionsProps) {
  const { t } = useTranslation('enrolment-board');
  if (stage === 'active' || count === 0) return null;
  const actions = count > lapsed ? (['remind', 'invite'] as const) : (['invite'] as const);
  return (
    <div className="flex flex-wrap gap-2 pt-2">
      {actions.map((action) => (
        <Button
          key={action}
          look="secondary"
          size="small"
          aria-label={t(`task.${action}.label`, { stage: t(`stage.${stage}`) })}
          onClick={() => onAsk({ action, stage })}
        >
          {t(`task.${action}.button`)}
        </Button>
      ))}
    </div>
  );
}
