import { useQueryClient } from '@tanstack/react-query';
import type { ContactJob } from '../../api-client/contact-jobs/contact-job.ts';
import { contactJobKey, contactJobsKey } from '../../api-client/contact-jobs/contact-job-queries.ts';
import type { ColumnMapping } from '../../api-client/contact-jobs/import-column.ts';
import { api } from '../app/api.ts';
import { useSingleMutation } from '../app/single-mutation.ts';

/** A change of a job. Refused or not, the job is shown as it is then. */
function useChangeJob<Variables = void>(
  contactJobId: string,
  change: (variables: Variables) => Promise<ContactJob>,
) {
  const queryClient = useQueryClient();
  return useSingleMutation({
    mutationFn: change,
    onSuccess: (job) => queryClient.setQueryData(contactJobKey(contactJobId), job),
    onSettled: () => void queryClient.invalidateQueries({ queryKey: contactJobsKey }),
  });
}

/** Ends a job before it is done. */
export const useCancelJob = (contactJobId: string) =>
  useChangeJob(contactJobId, () => api.cancelContactJob({ params: { contactJobId } }));

/** Says what the columns of a file are. */
export const useSetColumns = (contactJobId: string) =>
  useChangeJob(contactJobId, (columns: ColumnMapping) =>
    api.setImportColumns({ params: { contactJobId }, body: { columns: [...columns] } }),
  );

/** Carries out what the dry run said. */
export const useStartImport = (contactJobId: string) =>
  useChangeJob(contactJobId, (invites: boolean) =>
    api.startImport({ params: { contactJobId }, body: { invites } }),
  );
