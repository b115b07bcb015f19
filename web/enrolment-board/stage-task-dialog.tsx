import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EnrolmentBoard } from '../../api-client/enrolment-board/get-enrolment-board.ts';
import type { BackgroundWork } from '../app/acting-on-many/act-in-background.ts';
import { BackgroundDialog } from '../app/acting-on-many/background-dialog.tsx';
import { RadioGroup } from '../ui/radio-group.tsx';
import { countOf, type StageTask, selectionOf, type Whom, whomFor } from './stage-task.ts';

interface StageTaskDialogProps {
  task: StageTask;
  board: EnrolmentBoard;
  work: BackgroundWork;
  onClose: () => void;
}

/** Asks before all of a stage are reminded, or invited again: whom, and when it goes out. */
export function StageTaskDialog({ task, board, work, onClose }: StageTaskDialogProps) {
  const { t } = useTranslation('enrolment-board');
  const { action, stage } = task;
  const standing = board.waiting[stage];
  const [whoms] = useState(() => whomFor(task, board));
  const [whom, setWhom] = useState<Whom>(whoms[0] ?? 'everybody');
  const count = countOf(whom, standing);
  const asked = { action, selection: selectionOf(stage, whom) };
  return (
    <BackgroundDialog
      task={asked}
      count={count}
      title={t(`task.${action}.title`, { count })}
      confirm={t(`task.${action}.confirm`, { count })}
      pending={work.begin.isPending}
      error={work.begin.error}
      onClose={onClose}
      onConfirm={(plannedFor) =>
        work.begin.mutate(plannedFor ? { ...asked, action: 'plan', plannedFor } : asked, {
          onSuccess: onClose,
        })
      }
    >
      <p>{t('task.at', { stage: t(`stage.${stage}`) })}</p>
      {whoms.length > 1 && (
        <RadioGroup
          legend={t('task.whom')}
          options={whoms.map((each) => ({
            value: each,
            label: t(each === 'lapsed' ? 'task.lapsed' : 'task.everybody', {
              count: countOf(each, standing),
            }),
          }))}
          value={whom}
          pending={work.begin.isPending}
          onChoose={(chosen) => setWhom(whoms.find((each) => each === chosen) ?? whom)}
        />
      )}
      {action === 'remind' && standing.lapsed > 0 && <p>{t('task.notLapsed', { count: standing.lapsed })}</p>}
      {action === 'invite' && stage !== 'invited' && <p>{t('task.goesOn')}</p>}
    </BackgroundDialog>
  );
}
