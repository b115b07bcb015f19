import { useTranslation } from 'react-i18next';
import type { EnrolmentBoard } from '../../api-client/enrolment-board/get-enrolment-board.ts';
import { More } from '../ui/more.tsx';
import { stagesOf } from './stages.ts';

const columns = ['reached', 'here', 'lapsed'] as const;

/** The board as a table, for who would rather read rows than look at a picture, or takes the figures along. */
export function StagesInNumbers({ board }: { board: EnrolmentBoard }) {
  const { t, i18n } = useTranslation('enrolment-board');
  const number = new Intl.NumberFormat(i18n.language);
  return (
    <More question={t('inNumbers.title')}>
      <table className="w-full max-w-measure leading-snug" aria-label={t('stages')}>
        <thead className="text-ink-soft text-xs">
          <tr>
            <th scope="col" className="py-2 pe-1 text-start font-semibold">
              {t('inNumbers.stage')}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className="py-2 ps-1 text-end font-semibold">
                {t(`inNumbers.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stagesOf(board).map(({ stage, reached, count, lapsed }) => (
            <tr key={stage} className="border-line border-t">
              <th scope="row" className="py-2 pe-1 text-start font-body">
                {t(`stage.${stage}`)}
              </th>
              {[reached, count, lapsed].map((figure, index) => (
                <td key={columns[index]} className="py-2 ps-1 text-end tabular-nums">
                  {number.format(figure)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </More>
  );
}
