import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ContactJob } from '../../api-client/contact-jobs/contact-job.ts';
import { paths } from '../app/paths.ts';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { FormError } from '../ui/form-error.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Note } from '../ui/note.tsx';
import { useStartImport } from './change-job.ts';
import { JobRows } from './job-rows.tsx';
import { MapColumns } from './map-columns.tsx';

function Start({ job }: { job: ContactJob }) {
  const { t } = useTranslation('contact-jobs');
  const start = useStartImport(job.id);
  const [invites, setInvites] = useState(false);
  const { add, change } = job.counts;
  const isNothing = add + change === 0 && job.invitable === 0;
  if (isNothing)
    return (
      <Note kind={job.counts.same > 0 ? 'ok' : 'warn'}>
        <p>{t(job.counts.same > 0 ? 'dryRun.nothing' : 'dryRun.onlyWrong')}</p>
      </Note>
    );
  if (!job.isOwn)
    return (
      <Note>
        <p>{t('dryRun.notYours')}</p>
      </Note>
    );
  return (
    <div className="grid gap-4">
      {job.invitable > 0 && (
        <Checkbox
          label={t('dryRun.invites', { count: job.invitable })}
          hint={t('dryRun.invitesHint')}
          checked={invites}
          onChange={({ target }) => setInvites(target.checked)}
        />
      )}
      <FormError error={start.error} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button pending={start.isPending} refusal={start.error} onClick={() => start.mutate(invites)}>
          {t('dryRun.start')}
        </Button>
        {job.counts.refused > 0 && <p className="text-ink-soft">{t('dryRun.startHint')}</p>}
      </div>
      <p className="max-w-measure text-ink-soft text-sm">{t('dryRun.noUndo')}</p>
    </div>
  );
}

/** What an import would do, row by row, before it does anything. */
export function DryRun({ job }: { job: ContactJob }) {
  const { t } = useTranslation('contact-jobs');
  const [mapsAnew, setMapsAnew] = useState(false);
  if (mapsAnew) return <MapColumns job={job} onDone={() => setMapsAnew(false)} />;
  const ignored = job.columns.filter(({ column }) => column === null).length;
  return (
    <div className="grid gap-5">
      <h2>{t('dryRun.title')}</h2>
      <Start job={job} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        {job.isOwn && (
          <Button look="secondary" size="small" onClick={() => setMapsAnew(true)}>
            {t('map.change')}
          </Button>
        )}
        <LinkButton size="small" to={paths.importContacts}>
          {t('dryRun.another')}
        </LinkButton>
        {ignored > 0 && <p className="text-ink-soft">{t('map.ignored', { count: ignored })}</p>}
      </div>
      <JobRows job={job} />
    </div>
  );
}
