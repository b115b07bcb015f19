import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router-dom';
import { reviewDecisionsQuery, reviewQuery } from '../../api-client/reviews/review-queries.ts';
import { api } from '../app/api.ts';
import { Moment } from '../app/moment.tsx';
import { PageProblem } from '../app/page-problem.tsx';
import { paths } from '../app/paths.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useFormats } from '../i18n/formats.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Page } from '../ui/page.tsx';
import { RoundDecision } from './round-decision.tsx';

/** One round, also long after it: who confirmed, ended or removed whose access, and when. */
export default function RoundPage() {
  const { reviewId = '' } = useParams();
  const { t } = useTranslation('reviews');
  const formats = useFormats();
  const review = useQuery(reviewQuery(api)).data;
  const told = useInfiniteQuery(reviewDecisionsQuery(api, reviewId));
  const { data, error, isFetching, hasNextPage, isFetchingNextPage } = told;
  if (!data && error)
    return (
      <Page>
        <PageProblem error={error} pending={isFetching} onTryAgain={() => void told.refetch()} />
      </Page>
    );
  if (!data || !review)
    return (
      <Page>
        <Moment />
      </Page>
    );
  const round = [...(review.open ? [review.open] : []), ...review.past].find(({ id }) => id === reviewId);
  const decisions = data.pages.flatMap((page) => page.decisions);
  return (
    <Page narrow>
      <ScreenHeading
        title={round ? t('round.title', { day: formats.day(round.startedAt) }) : t('round.untitled')}
        lead={round && t('round.lead', { count: round.total - round.left, total: round.total })}
        above={
          <Link
            to={paths.review}
            className="inline-flex min-h-8 w-fit items-center gap-1 text-sm print:hidden"
          >
            <Icon name="back" /> {t('round.back')}
          </Link>
        }
      />
      {decisions.length === 0 && <p className="text-ink-soft">{t('round.nothing')}</p>}
      {decisions.length > 0 && (
        <ol className="border border-line bg-paper">
          {decisions.map((decision) => (
            <RoundDecision key={decision.id} decision={decision} />
          ))}
        </ol>
      )}
      {hasNextPage && (
        <div className="print:hidden">
          <Button
            look="secondary"
            size="small"
            pending={isFetchingNextPage}
            onClick={() => void told.fetchNextPage()}
          >
            {t('more')}
          </Button>
        </div>
      )}
    </Page>
  );
}
