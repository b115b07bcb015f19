import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { type EnrolmentStage, waitingStages } from '../../api-client/enrolment-board/enrolment-stage.ts';
import type { EnrolmentBoard } from '../../api-client/enrolment-board/get-enrolment-board.ts';
import { paths } from '../app/paths.ts';
import './board.css';

export const listAt = (stage: EnrolmentStage, ...more: [string, string][]) =>
  `${paths.contacts}?${new URLSearchParams([['stage', stage], ...more])}`;

/** The stages in their order: light as high as people came, and under it how many did and how many stand there. */
export function StagePassages({ board }: { board: EnrolmentBoard }) {
  const { t, i18n } = useTranslation('enrolment-board');
  const number = new Intl.NumberFormat(i18n.language);
  const counts = [...waitingStages.map((stage) => board.waiting[stage].count), board.active];
  const came = counts.map((_, index) => counts.slice(index).reduce((sum, each) => sum + each, 0));
  const all = Math.max(1, came[0] ?? 0);
  return (
    <ol className="enrolment-board" aria-label={t('stages')}>
      {([...waitingStages, 'active'] as const).map((stage, index) => {
        const reached = came[index] ?? 0;
        const { count, lapsed } =
          stage === 'active' ? { count: board.active, lapsed: 0 } : board.waiting[stage];
        return (
          <li key={stage}>
            <div className="enrolment-passage" aria-hidden="true">
              <span style={{ height: `${(86 * reached) / all}%` }} />
            </div>
            <div className="grid content-start gap-2 px-5 py-4">
              <p className="font-bold text-3xl tabular-nums leading-none">{number.format(reached)}</p>
              <p className="font-semibold">{t(`stage.${stage}`)}</p>
              {stage !== 'active' && <p>{count > 0 ? t(`here.${stage}`, { count }) : t('nobodyHere')}</p>}
              {lapsed > 0 && (
                <p>
                  <Link className="text-danger" to={listAt(stage, ['access', 'lapsed'])}>
                    {t('lapsed', { count: lapsed })}
                  </Link>
                </p>
              )}
              {count > 0 && (
                <p>
                  <Link to={listAt(stage)}>{t('look', { count })}</Link>
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
