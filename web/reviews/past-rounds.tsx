import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { PastReview } from '../../api-client/reviews/review.ts';
import { paths } from '../app/paths.ts';
import { useFormats } from '../i18n/formats.ts';
import { Icon } from '../ui/icon.tsx';
import { Panel } from '../ui/panel.tsx';

/** The rounds that are over: whether they were done, and the way to who confirmed what. */
export function PastRounds({ past }: { past: readonly PastReview[] }) {
  const { t } = useTranslation('reviews');
  const formats = useFormats();
  return (
    <Panel title={t('past.title')}>
      {past.length === 0 && <p className="text-ink-soft">{t('past.none')}</p>}
      {past.length > 0 && (
        <ul className="grid gap-3">
          {past.map(({ id, startedAt, endedAt, total, left }) => (
            <li key={id} className="grid grid-cols-[auto_minmax(0,1fr)] gap-3 leading-snug">
              <Icon name={left === 0 ? 'tick' : 'warning'} className={left === 0 ? 'text-ok' : 'text-warn'} />
              <div className="grid gap-0.5">
                <Link to={paths.reviewRound(id)} className="w-fit">
                  {t('round.title', { day: formats.day(startedAt) })}
                </Link>
                <p className="text-ink-soft">
                  {left === 0
                    ? t('past.done', { count: total, day: formats.day(endedAt) })
                    : t('past.leftOver', { count: left, total })}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
