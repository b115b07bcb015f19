import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reviewQuery } from '../../api-client/reviews/review-queries.ts';
import { api } from '../app/api.ts';
import { Moment } from '../app/moment.tsx';
import { PageProblem } from '../app/page-problem.tsx';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useSession } from '../app/session.ts';
import { Page } from '../ui/page.tsx';
import { type News, Toast } from '../ui/toast.tsx';
import { OpenRound } from './open-round.tsx';
import { PastRounds } from './past-rounds.tsx';
import { ReviewSchedule } from './review-schedule.tsx';
import { StartRound } from './start-round.tsx';
import './reviews.css';

/** The periodic review: who is still to be confirmed and until when, how often it comes, and the rounds of before. */
export default function ReviewPage() {
  const { t } = useTranslation('reviews');
  const { organisation } = useSession();
  const { data, error, isFetching, refetch } = useQuery(reviewQuery(api));
  const [news, setNews] = useState<News>();
  const closeNews = useCallback(() => setNews(undefined), []);
  if (!data && error)
    return (
      <Page>
        <PageProblem error={error} pending={isFetching} onTryAgain={() => void refetch()} />
      </Page>
    );
  if (!data)
    return (
      <Page>
        <Moment />
      </Page>
    );
  const { open, schedule, past } = data;
  return (
    <Page>
      <ScreenHeading title={t('title')} lead={t('lead', { organisation: organisation.name })} />
      {open ? <OpenRound key={open.id} round={open} tell={setNews} /> : <StartRound schedule={schedule} />}
      <div className="grid items-start gap-6 desk:grid-cols-2">
        <ReviewSchedule schedule={schedule} tell={setNews} />
        <PastRounds past={past} />
      </div>
      <Toast news={news} close={t('close')} undo={t('undo')} onClose={closeNews} />
    </Page>
  );
}
