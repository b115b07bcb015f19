import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { type ContactJob, isEnded, isUnderWay } from '../../../api-client/contact-jobs/contact-job.ts';
import {
  contactJobListQuery,
  contactJobQuery,
  contactJobsKey,
} from '../../../api-client/contact-jobs/contact-job-queries.ts';
import type { ContactSelectionInput } from '../../../api-client/contact-jobs/create-contact-job.ts';
import { contactsKey } from '../../../api-client/contacts/contact-queries.ts';
import { api } from '../api.ts';
import { useIdempotencyKeys } from '../idempotency-key.ts';
import { useSingleMutation } from '../single-mutation.ts';
import type { AskedAction } from './asked-action.ts';

export interface BackgroundTask {
  readonly action: AskedAction;
  /** With `plan`: when the invitations go out. */
  readonly plannedFor?: string | undefined;
  readonly selection: ContactSelectionInput;
}

/** Whoever did something to many sees how it goes on, also after they have left the page and come back. */
const isShown = ({ isOwn, kind, ...job }: ContactJob) => isOwn && kind === 'action' && isUnderWay(job);

/** Does one thing to very many contacts: a server does it, once however often it is sent. `job`: how it goes. */
export function useActInBackground() {
  const queryClient = useQueryClient();
  const keys = useIdempotencyKeys();
  const [begun, setBegun] = useState<string>();
  const [closed, setClosed] = useState<string>();
  const jobs = useQuery(contactJobListQuery(api)).data?.jobs;
  const jobId = begun ?? jobs?.find(isShown)?.id;
  const { data } = useQuery({ ...contactJobQuery(api, jobId ?? ''), enabled: jobId !== undefined });
  const job = data && data.id !== closed ? data : undefined;

  const beginning = useSingleMutation({
    mutationFn: (task: BackgroundTask) => {
      const body = { kind: 'action', ...task } as const;
      return api.createContactJob({ body, idempotencyKey: keys.for(body) });
    },
    onSuccess: (made) => {
      keys.done();
      queryClient.setQueryData(contactJobQuery(api, made.id).queryKey, made);
      setBegun(made.id);
    },
  });
  const cancelling = useSingleMutation({
    mutationFn: (contactJobId: string) => api.cancelContactJob({ params: { contactJobId } }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: contactJobsKey }),
  });

  const isOver = job !== undefined && isEnded(job);
  const show = useEffectEvent(() => void queryClient.invalidateQueries({ queryKey: contactsKey }));
  useEffect(() => {
    if (isOver) show();
  }, [isOver]);

  return {
    job,
    begin: beginning,
    cancel: cancelling,
    close: () => {
      setClosed(job?.id);
      setBegun(undefined);
    },
  };
}

export type BackgroundWork = ReturnType<typeof useActInBackground>;
