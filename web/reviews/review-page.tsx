import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reviewQuery } from '../../api-client/reviews/review-queries.ts';
import { api } from '../app/api.ts';
import { FetchedPage } from '../app/fetched-page.tsx';
import { ScreenHeading } from '../app/screen-heading.tsx';
import { useSession } from '../app/session.ts';
import { BackToContacts } from '../app/way-back.tsx';
import { type News, Toast } from '../ui/toast.tsx';
import { OpenRound } from './open-round.tsx';
import { PastRounds } from './past-rounds.tsx';
import { ReviewSchedule } from './review-schedule.tsx';
import { StartRound } from './start-round.tsx';
import './reviews.css';

/** A colleague may decide at the same time: how far it is is asked so often, in milliseconds. */
const readsEvery = 10_000;

/** The periodic review: who is still to be confirmed and until when, how often it comes, and the rounds of before. */
export default function ReviewPage() {
  const { t } = useTranslation('reviews');
  const { organisation } = useSession();
  const review = useQuery({ ...reviewQuery(api), refetchInterval: readsEvery });
  const [news, setNews] = useState<News>();
  const closeNews = useCallback(() => setNews(undefined), []);
  return (
    <FetchedPage query={review}>
      {({ open, schedule, past }) => (
        <>
          <ScreenHeading
            above={<BackToContacts />}
            title={t('title')}
            lead={t('lead', { organisation: organisation.name })}
          />
          {open ? (
            <OpenRound key={open.id} round={open} tell={setNews} />
          ) : (
            <StartRound schedule={schedule} />
          )}
          <div className="grid items-start gap-6 desk:grid-cols-2">
            <ReviewSchedule schedule={schedule} tell={setNews} />
            <PastRounds past={past} />
          </div>
          <Toast news={news} close={t('close')} undo={t('undo')} onClose={closeNews} />
        </>
      )}
    </FetchedPage>
  );
}
