import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import type { OpenReview } from '../../api-client/reviews/review.ts';
import { paths } from '../app/paths.ts';
import { useFormats } from '../i18n/formats.ts';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';
import type { News } from '../ui/toast.tsx';
import { PeopleToReview } from './people-to-review.tsx';

interface OpenRoundProps {
  round: OpenReview;
  tell: (news: News) => void;
}

/** A round that is under way: first in words how many are left and until when, then who. */
export function OpenRound({ round, tell }: OpenRoundProps) {
  const { t } = useTranslation('reviews');
  const formats = useFormats();
  const { id, left, total, dueAt } = round;
  const day = formats.day(dueAt);
  const isOverdue = Date.parse(dueAt) <= Date.now();
  const done = total - left;
  return (
    <section aria-labelledby="round" className="grid gap-4">
      <div className="grid gap-3">
        <h2 id="round" tabIndex={-1} className="outline-none">
          {left > 0 ? t('open.left', { count: left, total, day }) : t('open.done')}
        </h2>
        <div className="review-progress" aria-hidden="true">
          <span style={{ inlineSize: `${total > 0 ? (100 * done) / total : 100}%` }} />
        </div>
        <p className="text-ink-soft">
          {t('open.progress', { count: done, total })}{' '}
          <Link to={paths.reviewRound(id)}>{t('open.decisions')}</Link>
        </p>
        {left > 0 && isOverdue && (
          <Note kind="warn">
            <p>
              <b>{t('open.overdue', { day })}</b> {t('open.overdueHint')}
            </p>
          </Note>
        )}
        {left === 0 && (
          <p className="flex items-start gap-3 leading-snug">
            <Icon name="tick" className="text-ok" /> {t('open.doneHint')}
          </p>
        )}
      </div>
      {left > 0 && <PeopleToReview round={round} tell={tell} />}
    </section>
  );
}
