import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactJob } from '../../api-client/contact-jobs/contact-job.ts';
import { useFormats } from '../i18n/formats.ts';
import { announce } from '../ui/announcements.tsx';
import { Button } from '../ui/button.tsx';
import { FormError } from '../ui/form-error.tsx';
import { useCancelJob } from './change-job.ts';

/** A quarter further is said aloud, and nothing in between. */
function useSpokenQuarters(words: string, quarter: number) {
  const said = useRef(quarter);
  useEffect(() => {
    if (quarter > said.current) announce(words);
    said.current = quarter;
  }, [quarter, words]);
}

/** How far a job is that is under way: a bar, figures, the time that is left, and a way to end it. */
export function JobProgress({ job }: { job: ContactJob }) {
  const { t } = useTranslation('contact-jobs');
  const formats = useFormats();
  const cancel = useCancelJob(job.id);
  const { done, of: total, secondsLeft } = job.progress;
  const isChecking = job.state === 'checking';
  const title = t(isChecking ? 'checking' : 'running');
  const figures = t('progress', { done, total });
  useSpokenQuarters(figures, total > 0 ? Math.floor((4 * done) / total) : 0);

  return (
    <section className="grid gap-4 border border-line bg-paper p-5">
      <div className="grid gap-1">
        <h2>{title}</h2>
        <p className="text-ink-soft">{t(isChecking ? 'checkingHint' : 'runningHint')}</p>
      </div>
      <progress
        className="h-3 w-full appearance-none bg-line [&::-moz-progress-bar]:bg-action [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-action"
        aria-label={title}
        max={Math.max(total, 1)}
        value={done}
      />
      <p className="flex flex-wrap gap-x-4 tabular-nums">
        <b>{figures}</b>
        {secondsLeft !== null && secondsLeft > 0 && (
          <span className="text-ink-soft">{t('timeLeft', { duration: formats.duration(secondsLeft) })}</span>
        )}
      </p>
      <FormError error={cancel.error} />
      <div>
        <Button
          look="secondary"
          pending={cancel.isPending}
          refusal={cancel.error}
          onClick={() => cancel.mutate()}
        >
          {t('cancel')}
        </Button>
      </div>
    </section>
  );
}
