import type { FieldValues, UseFormReturn } from 'react-hook-form';
import type { SignIn } from '../../api-client/sign-in/sign-in.ts';
import { belongsToField, type FieldOfProblem, showAtFields } from '../ui/form-problem.ts';
import { useStepMutation } from './step-mutation.ts';
import { useUnkeptText } from './version/unkept-text.ts';

/**
 * Sends a form of the sign-in. Gives what submits it, whether that is under way, and the problem to show above the form;
 * problems of one field are put at that field. What was typed stays; it is kept nowhere, for these are passwords and codes.
 */
export function useStepForm<Input extends FieldValues, Output>(
  form: UseFormReturn<Input, unknown, Output>,
  send: (typed: Output) => Promise<SignIn>,
  fieldOfProblem: FieldOfProblem<Input> = {},
) {
  const { mutate, isPending, error } = useStepMutation(send);
  useUnkeptText(() => Object.values(form.getValues()).some((typed) => typed !== ''));
  return {
    submit: form.handleSubmit((typed) =>
      mutate(typed, { onError: (refusal) => showAtFields(refusal, form.setError, fieldOfProblem) }),
    ),
    pending: isPending,
    problem: belongsToField(error, fieldOfProblem) ? null : error,
  };
}
