import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router-dom';
import { reviewDecisionsQuery, reviewQuery } from '../../api-client/reviews/review-queries.ts';
import { api } from '../app/api.ts';
import { FetchedPage } from '../app/fetched-page.tsx';
import { paths } from '../app/paths.ts';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { WayBack } from '../app/way-back.tsx';
import { useFormats } from '../i18n/formats.ts';
import { Button } from '../ui/button.tsx';
import { RoundDecision } from './round-decision.tsx';

type Told = ReturnType<typeof useDecisions>;

const useDecisions = (reviewId: string) => useInfiniteQuery(reviewDecisionsQuery(api, reviewId));

function Decisions({ told }: { told: Told }) {
  const { t } = useTranslation('reviews');
  const decisions = told.data?.pages.flatMap((page) => page.decisions) ?? [];
  if (decisions.length === 0) return <p className="text-ink-soft">{t('round.nothing')}</p>;
  return (
    <>
      <ol className="border border-line bg-paper">
        {decisions.map((decision) => (
          <RoundDecision key={decision.id} decision={decision} />
        ))}
      </ol>
      {told.hasNextPage && (
        <div className="print:hidden">
          <Button
            look="secondary"
            size="small"
            pending={told.isFetchingNextPage}
            onClick={() => void told.fetchNextPage()}
          >
            {t('more')}
          </Button>
        </div>
      )}
    </>
  );
}

/** One round, also long after it: who confirmed, ended or removed whose access, and when. */
export default function RoundPage() {
  const { reviewId = '' } = useParams();
  const { t } = useTranslation('reviews');
  const formats = useFormats();
  const review = useQuery(reviewQuery(api));
  const told = useDecisions(reviewId);
  const both = {
    data: told.data && review.data,
    error: review.error ?? told.error,
    isFetching: review.isFetching || told.isFetching,
    refetch: () => Promise.all([review.refetch(), told.refetch()]),
  };
  return (
    <FetchedPage query={both} narrow>
      {({ open, past }) => {
        const round = [...(open ? [open] : []), ...past].find(({ id }) => id === reviewId);
        return (
          <>
            <ScreenHeading
              title={round ? t('round.title', { day: formats.day(round.startedAt) }) : t('round.untitled')}
              lead={round && t('round.lead', { count: round.total - round.left, total: round.total })}
              above={<WayBack to={paths.review}>{t('round.back')}</WayBack>}
            />
            <Decisions told={told} />
          </>
        );
      }}
    </FetchedPage>
  );
}
