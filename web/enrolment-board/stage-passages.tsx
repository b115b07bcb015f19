import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { EnrolmentStage } from '../../api-client/enrolment-board/enrolment-stage.ts';
import type { EnrolmentBoard } from '../../api-client/enrolment-board/get-enrolment-board.ts';
import { paths } from '../app/paths.ts';
import { StageActions } from './stage-actions.tsx';
import type { StageTask } from './stage-task.ts';
import { peopleToADot, type StageOnBoard, stagesOf } from './stages.ts';
import './board.css';

export const listAt = (stage: EnrolmentStage, ...more: [string, string][]) =>
  `${paths.contacts}?${new URLSearchParams([['stage', stage], ...more])}`;

interface PassageProps extends Pick<StageOnBoard, 'stage' | 'count'> {
  /** How high the light stands here, and at the stage before, in per cent. */
  height: number;
  before: number;
  peopleToDot: number;
}

/** Light as high as people came, and a dot for whoever stands here. The words under it say the same. */
function Passage({ stage, count, height, before, peopleToDot }: PassageProps) {
  const dots = stage === 'active' ? 0 : Math.ceil(count / peopleToDot);
  return (
    <div
      className="enrolment-passage"
      aria-hidden="true"
      style={{ '--height': `${height}%`, '--before': `${before}%` } as CSSProperties}
    >
      <span className="enrolment-light" />
      <span className="enrolment-people">
        {[...Array(dots).keys()].map((dot) => (
          <i key={dot} />
        ))}
      </span>
    </div>
  );
}

interface AskingProps {
  onAsk: (task: StageTask) => void;
}

function StageInWords({
  stage,
  count,
  lapsed,
  reached,
  all,
  onAsk,
}: StageOnBoard & AskingProps & { all: number }) {
  const { t, i18n } = useTranslation('enrolment-board');
  return (
    <div className="grid content-start gap-3 px-5 pt-4 pb-5 leading-snug">
      <div>
        <p className="font-bold text-2xl tabular-nums narrow:text-3xl leading-none tracking-tight">
          {new Intl.NumberFormat(i18n.language).format(reached)}
        </p>
        <p className="font-semibold">{t(`stage.${stage}`)}</p>
      </div>
      <div className="grid justify-items-start gap-1">
        {stage === 'active' && <p className="text-ink-soft">{t('areIn', { count, all })}</p>}
        {stage !== 'active' && (
          <p className={count > 0 ? '' : 'text-ink-soft'}>
            {count > 0 ? t(`here.${stage}`, { count }) : t('nobodyHere')}
          </p>
        )}
        {lapsed > 0 && (
          <Link className="text-danger" to={listAt(stage, ['access', 'lapsed'])}>
            {t('lapsed', { count: lapsed })}
          </Link>
        )}
        {count > 0 && <Link to={listAt(stage)}>{t('look', { count })}</Link>}
        <StageActions stage={stage} count={count} lapsed={lapsed} onAsk={onAsk} />
      </div>
    </div>
  );
}

/** The stages in their order: how many came so far and how many stand there, in a picture and in words. */
export function StagePassages({ board, onAsk }: AskingProps & { board: EnrolmentBoard }) {
  const { t } = useTranslation('enrolment-board');
  const stages = stagesOf(board);
  const all = stages[0]?.reached ?? 0;
  const heights = stages.map(({ reached }) => (100 * reached) / Math.max(1, all));
  const peopleToDot = peopleToADot(stages);
  return (
    <div className="grid gap-2">
      <ol className="enrolment-board" aria-label={t('stages')}>
        {stages.map((stage, index) => (
          <li key={stage.stage}>
            <Passage
              stage={stage.stage}
              count={stage.count}
              height={heights[index] ?? 0}
              before={heights[index - 1] ?? heights[index] ?? 0}
              peopleToDot={peopleToDot}
            />
            <StageInWords {...stage} all={all} onAsk={onAsk} />
          </li>
        ))}
      </ol>
      {peopleToDot > 1 && (
        <p className="text-ink-soft" aria-hidden="true">
          {t('oneDotIs', { count: peopleToDot })}
        </p>
      )}
    </div>
  );
}
