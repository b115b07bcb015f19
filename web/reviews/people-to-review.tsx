import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Contact } from '../../api-client/contacts/contact.ts';
import type { OpenReview } from '../../api-client/reviews/review.ts';
import { contactsToReviewQuery } from '../../api-client/reviews/review-queries.ts';
import { api } from '../app/api.ts';
import { useSession } from '../app/session.ts';
import { Button } from '../ui/button.tsx';
import { FetchFailed } from '../ui/fetch-failed.tsx';
import { Note } from '../ui/note.tsx';
import { TickBox } from '../ui/tick-box.tsx';
import type { News } from '../ui/toast.tsx';
import { EndAccessDialog } from './end-access-dialog.tsx';
import { PersonToReview } from './person-to-review.tsx';
import { useConfirming } from './use-confirming.ts';

interface PeopleToReviewProps {
  round: OpenReview;
  tell: (news: News) => void;
}

const nobody: ReadonlySet<string> = new Set();

/** Those who are left, each with what they may do and when they signed in last: confirmed one by one, or many at once. */
export function PeopleToReview({ round, tell }: PeopleToReviewProps) {
  const { t } = useTranslation('reviews');
  const { contact: own } = useSession();
  const left = useInfiniteQuery(contactsToReviewQuery(api, round.id));
  const [chosenIds, setChosenIds] = useState(nobody);
  const [toEnd, setToEnd] = useState<Contact>();
  const { confirm, isPending, busy, refresh } = useConfirming(tell);
  const { data, error, isFetching, hasNextPage, isFetchingNextPage } = left;
  const people = data?.pages.flatMap(({ contacts }) => contacts) ?? [];
  const mayConfirm = ({ id }: Contact) => id !== own.id || round.mayConfirmOwn;
  const choosable = people.filter(mayConfirm);
  // Whom a colleague decided on stays where they are until one asks: nobody moves under a hand that is about to press.
  const isBehind = !hasNextPage && !isFetching && people.length > round.left;
  const chosen = choosable.filter(({ id }) => chosenIds.has(id));

  const choose = (id: string, wanted: boolean) =>
    setChosenIds((before) => new Set(wanted ? [...before, id] : [...before].filter((each) => each !== id)));

  if (!data && !error) return <p className="moment text-ink-soft">{t('loading')}</p>;
  return (
    <div>
      <section aria-label={t('choose.bar')} className="review-bar print:hidden">
        <TickBox
          label={t('choose.all', { count: choosable.length })}
          checked={chosen.length > 0 && chosen.length === choosable.length}
          indeterminate={chosen.length > 0 && chosen.length < choosable.length}
          onChange={({ target }) =>
            setChosenIds(target.checked ? new Set(choosable.map(({ id }) => id)) : nobody)
          }
        />
        <p role="status" className={chosen.length > 0 ? 'font-bold' : 'text-ink-soft'}>
          {chosen.length > 0 ? t('choose.chosen', { count: chosen.length }) : t('choose.hint')}
        </p>
        {chosen.length > 0 && (
          <Button
            size="small"
            className="ms-auto"
            pending={isPending}
            onClick={() => confirm(chosen, () => setChosenIds(nobody))}
          >
            {t('confirmMany', { count: chosen.length })}
          </Button>
        )}
      </section>
      <div role="status" className={isBehind ? 'border border-line border-b-0' : 'absolute'}>
        {isBehind && (
          <Note>
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              {t('colleague.decided')}
              <Button look="quiet" size="small" onClick={() => void refresh()}>
                {t('colleague.refresh')}
              </Button>
            </p>
          </Note>
        )}
      </div>
      <ul className="review-list" aria-label={t('list')}>
        {people.map((contact) => (
          <PersonToReview
            key={contact.id}
            contact={contact}
            isOwn={!mayConfirm(contact)}
            isChosen={chosenIds.has(contact.id)}
            isBusy={busy.has(contact.id)}
            onChoose={(wanted) => choose(contact.id, wanted)}
            onConfirm={() => confirm([contact], () => choose(contact.id, false))}
            onEnd={() => setToEnd(contact)}
          />
        ))}
      </ul>
      {error && (
        <FetchFailed
          what={t('failed')}
          error={error}
          tryAgain={t('tryAgain')}
          pending={isFetching}
          onTryAgain={() => void left.refetch()}
        />
      )}
      {hasNextPage && !error && (
        <div className="pt-4 print:hidden">
          <Button
            look="secondary"
            size="small"
            pending={isFetchingNextPage}
            onClick={() => void left.fetchNextPage()}
          >
            {t('more')}
          </Button>
        </div>
      )}
      {toEnd && (
        <EndAccessDialog contact={toEnd} tell={tell} onEnded={refresh} onClose={() => setToEnd(undefined)} />
      )}
    </div>
  );
}
