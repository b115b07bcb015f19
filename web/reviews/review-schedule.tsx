import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  type ReviewFrequency,
  reviewFrequencies,
  type ReviewSchedule as Schedule,
} from '../../api-client/reviews/review.ts';
import { reviewsKey } from '../../api-client/reviews/review-queries.ts';
import { api } from '../app/api.ts';
import { useSingleMutation } from '../app/single-mutation.ts';
import { useFormats } from '../i18n/formats.ts';
import { FormError } from '../ui/form-error.tsx';
import { Panel } from '../ui/panel.tsx';
import { Select } from '../ui/select.tsx';
import type { News } from '../ui/toast.tsx';

interface ReviewScheduleProps {
  schedule: Schedule;
  tell: (news: News) => void;
}

/** How often a round begins by itself, for the administrators to set. */
export function ReviewSchedule({ schedule: { frequency, nextStartsAt }, tell }: ReviewScheduleProps) {
  const { t } = useTranslation('reviews');
  const formats = useFormats();
  const queryClient = useQueryClient();
  const saving = useSingleMutation({
    mutationFn: (chosen: ReviewFrequency) => api.setReviewSchedule({ body: { frequency: chosen } }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: reviewsKey });
      tell({ kind: 'ok', text: t('schedule.saved') });
    },
  });
  const shown = saving.isPending ? saving.variables : frequency;
  return (
    <Panel title={t('schedule.title')}>
      <div className="max-w-[20rem] print:hidden">
        <Select
          small
          label={t('schedule.label')}
          value={shown}
          onChange={({ target }) => {
            const chosen = reviewFrequencies.find((each) => each === target.value);
            if (chosen) saving.mutate(chosen);
          }}
        >
          {reviewFrequencies.map((each) => (
            <option key={each} value={each}>
              {t(`schedule.${each}`)}
            </option>
          ))}
        </Select>
      </div>
      <p className="hidden print:block">{t(`schedule.${frequency}`)}</p>
      <p className="text-ink-soft">
        {nextStartsAt ? t('schedule.next', { day: formats.day(nextStartsAt) }) : t('schedule.noNext')}
      </p>
      <p className="text-ink-soft">{t('schedule.mail')}</p>
      <FormError error={saving.error} pending={saving.isPending} />
    </Panel>
  );
}
