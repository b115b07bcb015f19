import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router-dom';
import { type ContactJob, isEnded } from '../../../api-client/contact-jobs/contact-job.ts';
import { useFormats } from '../../i18n/formats.ts';
import { announce } from '../../ui/announcements.tsx';
import { Button } from '../../ui/button.tsx';
import { FormError } from '../../ui/form-error.tsx';
import { paths } from '../paths.ts';
import type { BackgroundWork } from './act-in-background.ts';

const share = ({ done, of }: ContactJob['progress']) => (of === 0 ? 0 : Math.round((100 * done) / of));

/** In words how far it is, or how it ended. */
function useJobWords({ action, state, progress, counts }: ContactJob): string {
  const { t } = useTranslation(['contact-list', 'contacts']);
  const formats = useFormats();
  const what = action && action !== 'restore' ? t(`contacts:actionsMany.${action}`) : '';
  const acted = counts.acted ?? 0;
  if (state === 'running' || state === 'checking') {
    const { done, of, secondsLeft } = progress;
    const words = t('job.running', { what, done, of });
    return secondsLeft === null
      ? words
      : `${words} ${t('job.timeLeft', { duration: formats.shortDuration(secondsLeft) })}`;
  }
  const how = state === 'done' ? 'done' : state === 'cancelled' ? 'cancelled' : 'stopped';
  const refused = counts.refused ?? 0;
  if (state === 'done' && acted === 0 && refused > 0) return t('job.forNobody', { what, count: refused });
  const ended = t(`job.${how}`, { what, count: acted });
  return refused > 0 ? `${ended} ${t('job.refused', { count: refused })}` : ended;
}

function Progress({ job, work }: { job: ContactJob; work: BackgroundWork }) {
  const { t } = useTranslation(['contact-list', 'contacts']);
  const words = useJobWords(job);
  const isOver = isEnded(job);
  const done = share(job.progress);
  const mark = isOver ? 'over' : done >= 50 ? 'halfway' : 'begun';
  const told = useRef('');
  useEffect(() => {
    if (told.current === mark) return;
    told.current = mark;
    announce(words);
  }, [mark, words]);
  return (
    <section
      aria-label={t('job.title')}
      className="grid gap-2 border-line border-b px-4 py-2 text-sm print:hidden"
    >
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <p className="tabular-nums">
          {words}{' '}
          {isOver && (job.counts.refused ?? 0) > 0 && (
            <Link to={paths.contactJob(job.id)}>{t('job.whoNot')}</Link>
          )}
        </p>
        <Button
          look="secondary"
          size="small"
          pending={work.cancel.isPending}
          onClick={isOver ? work.close : () => work.cancel.mutate(job.id)}
        >
          {t(isOver ? 'contacts:close' : 'job.cancel')}
        </Button>
      </div>
      {!isOver && (
        <div
          role="progressbar"
          aria-label={t('job.title')}
          aria-valuenow={done}
          aria-valuetext={words}
          className="h-1.5 bg-glass"
        >
          <div className="h-full border-light-rim border-b bg-light" style={{ width: `${done}%` }} />
        </div>
      )}
      <FormError error={work.cancel.error} />
    </section>
  );
}

/** How it goes with what is done to very many contacts, with a way to stop it; read out when it begins, halfway and when it is over. */
export const BackgroundProgress = ({ work }: { work: BackgroundWork }) =>
  work.job && <Progress key={work.job.id} job={work.job} work={work} />;
