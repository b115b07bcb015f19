import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router-dom';
import { contactJobsKey } from '../../api-client/contact-jobs/contact-job-queries.ts';
import { api } from '../app/api.ts';
import { useIdempotencyKeys } from '../app/idempotency-key.ts';
import { paths } from '../app/paths.ts';
import { useSingleMutation } from '../app/single-mutation.ts';

/** The bytes of a file in base64. */
function contentOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).split(',', 2)[1] ?? '');
    reader.onerror = () => reject(reader.error ?? new Error('the file cannot be read'));
    reader.readAsDataURL(file);
  });
}

/** Hands a file in, and goes to what the server makes of it. */
export function useUploadFile() {
  const keys = useIdempotencyKeys();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return useSingleMutation({
    mutationFn: async (file: File) => {
      const content = await contentOf(file);
      const body = { kind: 'import', fileName: file.name.slice(-200), content } as const;
      const job = await api.createContactJob({ body, idempotencyKey: keys.for(body) });
      keys.done();
      return job;
    },
    onSuccess: async (job) => {
      void queryClient.invalidateQueries({ queryKey: contactJobsKey });
      await navigate(paths.contactJob(job.id));
    },
  });
}
