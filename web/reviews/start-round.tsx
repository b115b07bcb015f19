import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReviewSchedule } from '../../api-client/reviews/review.ts';
import { reviewsKey } from '../../api-client/reviews/review-queries.ts';
import { api } from '../app/api.ts';
import { useSingleMutation } from '../app/single-mutation.ts';
import { useFormats } from '../i18n/formats.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { FormError } from '../ui/form-error.tsx';

/** No round is under way: when the next one begins, and the way to begin it now. */
export function StartRound({ schedule: { nextStartsAt } }: { schedule: ReviewSchedule }) {
  const { t } = useTranslation('reviews');
  const formats = useFormats();
  const queryClient = useQueryClient();
  const starting = useSingleMutation({
    mutationFn: () => api.startReview(),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: reviewsKey }),
  });
  return (
    <Empty>
      <h2>{t('none.title')}</h2>
      <p>{nextStartsAt ? t('none.next', { day: formats.day(nextStartsAt) }) : t('none.never')}</p>
      <Button
        size="small"
        pending={starting.isPending}
        refusal={starting.error}
        onClick={() => starting.mutate()}
      >
        {t('none.start')}
      </Button>
      <FormError error={starting.error} pending={starting.isPending} onTryAgain={() => starting.mutate()} />
    </Empty>
  );
}
