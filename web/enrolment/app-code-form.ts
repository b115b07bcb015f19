import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import { confirmEnrolmentSchema } from '../../api-client/enrolment/confirm-enrolment.ts';
import { api } from '../app/api.ts';
import { useStepForm } from '../app/step-form.ts';
import { useProblemWords } from '../ui/problem-words.ts';

const fieldOfProblem = { code_wrong: 'code', code_used: 'code' } as const;

/** The form that proves the app by a code of it: what its field takes, what submits it, and what went wrong. */
export function useAppCodeForm() {
  const words = useProblemWords();
  const form = useForm({ resolver: zodResolver(confirmEnrolmentSchema), defaultValues: { code: '' } });
  const { submit, pending, problem } = useStepForm(
    form,
    (typed) => api.confirmEnrolment({ body: typed }),
    fieldOfProblem,
  );
  const field = { error: words.ofField(form.formState.errors.code), ...form.register('code') };
  return { field, isEmpty: () => form.getValues('code').trim() === '', submit, pending, problem };
}
